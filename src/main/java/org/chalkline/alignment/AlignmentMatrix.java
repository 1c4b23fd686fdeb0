package org.chalkline.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.portfolio.Strength;
import org.chalkline.shared.Money;

/** Initiatives against goals, with the strength of each link. */
public final class AlignmentMatrix {

    private final Portfolio portfolio;
    private final List<Row> rows;
    private final Map<GoalId, Integer> serving;

    /** An initiative, with what it costs in the scope. */
    public record Row(Initiative initiative, Alignment alignment, Money cost, boolean gap) {}

    private AlignmentMatrix(Portfolio portfolio, List<Row> rows, Map<GoalId, Integer> serving) {
        this.portfolio = portfolio;
        this.rows = List.copyOf(rows);
        this.serving = serving;
    }

    public static AlignmentMatrix of(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of(AlignmentMatrix.class, scope), () -> matrix(portfolio, scope));
    }

    private static AlignmentMatrix matrix(Portfolio portfolio, Scope scope) {
        var weight = Alignment.totalWeight(portfolio);
        var rows = new ArrayList<Row>();
        var serving = new HashMap<GoalId, Integer>();
        for (var initiative : portfolio.initiatives()) {
            if (!scope.covers(initiative)) {
                continue;
            }
            var links = portfolio.linksOf(initiative.id());
            links.forEach(link -> serving.merge(link.goal(), 1, Integer::sum));
            rows.add(new Row(
                    initiative,
                    Alignment.of(portfolio, initiative.id(), weight),
                    AlignmentAndCost.cost(portfolio, initiative, scope),
                    links.stream().allMatch(link -> link.strength() == Strength.INDIRECT)));
        }
        return new AlignmentMatrix(portfolio, rows, serving);
    }

    public List<Row> rows() {
        return rows;
    }

    /** The initiatives that serve no goal directly: without a link of strength 2 or 3. */
    public List<Row> gaps() {
        return rows.stream().filter(Row::gap).toList();
    }

    /** In the board's order. */
    public List<Goal> goals() {
        return portfolio.goals();
    }

    /** How many initiatives of the matrix serve a goal, with any strength. */
    public int serving(GoalId goal) {
        return serving.getOrDefault(goal, 0);
    }

    /** The link between an initiative and a goal; of several to hidden goals the strongest. */
    public Optional<Link> link(InitiativeId initiative, GoalId goal) {
        return portfolio.linksOf(initiative).stream()
                .filter(link -> link.goal().equals(goal))
                .max((a, b) -> a.strength().compareTo(b.strength()));
    }

    /** By what a strength is judged in this district. */
    public String rubric(Strength strength) {
        return portfolio.district().rubricFor(strength);
    }

    /** What the matrix shows, in a sentence. */
    public String sentence() {
        if (rows.isEmpty() || goals().isEmpty()) {
            return "There is no work or no goal to put side by side.";
        }
        var gaps = gaps().size();
        var all = Captions.count(rows.size(), "initiative", "initiatives");
        if (gaps == 0) {
            return rows.size() == 1
                    ? "The initiative serves at least one goal directly."
                    : "Each of the %s serves at least one goal directly.".formatted(all);
        }
        return "%d of %s %s no goal directly.".formatted(gaps, all, gaps == 1 ? "serves" : "serve");
    }
}
