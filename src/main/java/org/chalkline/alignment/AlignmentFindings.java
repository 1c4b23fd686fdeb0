package org.chalkline.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.portfolio.Thresholds;
import org.chalkline.shared.Money;

/**
 * What is weak in how the work serves the goals.
 *
 * @param unserved goals without a link of strength 2 or 3 from funded work
 * @param fragile goals that rest on one initiative or on money that ends
 * @param unaligned work without links and what it costs, the costliest first
 * @param stale links nobody looked at for longer than the district's thresholds allow, the oldest first
 * @param asserted links that rest on nothing but somebody's word
 */
public record AlignmentFindings(
        List<Goal> unserved,
        List<FragileGoal> fragile,
        List<UnalignedWork> unaligned,
        List<Link> stale,
        List<Link> asserted) {

    /** @param why in words, one sentence */
    public record FragileGoal(Goal goal, String why) {}

    public record UnalignedWork(Initiative initiative, Money cost) {}

    /** @param asOf the day from which a link's age is counted */
    public static AlignmentFindings of(Portfolio portfolio, Scope scope, LocalDate asOf) {
        return portfolio.once(List.of(AlignmentFindings.class, scope, asOf), () -> findings(portfolio, scope, asOf));
    }

    private static AlignmentFindings findings(Portfolio portfolio, Scope scope, LocalDate asOf) {
        var flows = Flow.of(portfolio, scope);
        var serving = Serving.of(portfolio, scope);
        var ending = EndingMoney.byGoal(portfolio, flows);
        var unserved = new ArrayList<Goal>();
        var fragile = new ArrayList<FragileGoal>();
        for (var goal : portfolio.goals()) {
            // Several goals in one can't be judged as if they were one.
            if (goal.id().equals(GoalId.OTHER)) {
                continue;
            }
            var visible = serving.directly(goal.id());
            var count = visible.size() + hiddenLinks(portfolio, scope, goal);
            if (count == 0) {
                unserved.add(goal);
                continue;
            }
            if (count == 1) {
                fragile.add(new FragileGoal(goal, restsOnOne(portfolio, visible)));
            }
            ending.getOrDefault(goal.id(), EndingMoney.NONE)
                    .warning()
                    .ifPresent(why -> fragile.add(new FragileGoal(goal, why)));
        }
        return new AlignmentFindings(
                List.copyOf(unserved),
                List.copyOf(fragile),
                unaligned(portfolio, scope, flows),
                Serving.links(portfolio, scope).stream()
                        .filter(link -> isStale(link, portfolio.district().thresholds(), asOf))
                        .sorted(Comparator.comparing(Link::reviewedOn))
                        .toList(),
                Serving.links(portfolio, scope).stream()
                        .filter(link -> link.evidence() == Evidence.ASSERTED)
                        .toList());
    }

    /** A link last looked at longer before a day than the district allows: a year, unless it says otherwise. */
    public static boolean isStale(Link link, Thresholds thresholds, LocalDate asOf) {
        return link.reviewedOn().isBefore(asOf.minusMonths(thresholds.reviewMonths()));
    }

    private static String restsOnOne(Portfolio portfolio, Set<InitiativeId> visible) {
        return visible.stream()
                .findFirst()
                .flatMap(portfolio::initiative)
                .map(one -> "It rests on one initiative: " + one.title() + ".")
                .orElse("It rests on one initiative.");
    }

    private static int hiddenLinks(Portfolio portfolio, Scope scope, Goal goal) {
        return scope.coversOtherWork() ? portfolio.otherWork().strongLinks().getOrDefault(goal.id(), 0) : 0;
    }

    private static List<UnalignedWork> unaligned(Portfolio portfolio, Scope scope, List<Flow> flows) {
        var costs = new HashMap<InitiativeId, Money>();
        for (var flow : flows) {
            if (flow.initiative() != null && flow.goal() == null) {
                costs.merge(flow.initiative(), flow.amount(), Money::plus);
            }
        }
        return portfolio.initiatives().stream()
                .filter(scope::covers)
                .filter(initiative -> portfolio.linksOf(initiative.id()).isEmpty())
                .map(initiative -> new UnalignedWork(initiative, costs.getOrDefault(initiative.id(), Money.ZERO)))
                .sorted(Comparator.comparing(UnalignedWork::cost).reversed())
                .toList();
    }
}
