package org.chalkline.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.portfolio.Strength;

/**
 * Which work serves which goal, for what it is paid: a promise without a fund serves nothing.
 *
 * @param funded work for which some fund pays within the scope
 * @param direct by goal, the funded work with a link of strength 2 or 3
 */
public record Serving(Set<InitiativeId> funded, Map<GoalId, Set<InitiativeId>> direct) {

    public Serving {
        funded = Set.copyOf(funded);
        direct = Map.copyOf(direct);
    }

    public static Serving of(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of(Serving.class, scope), () -> serving(portfolio, scope));
    }

    /** The funded work that serves a goal with strength 2 or 3. */
    public Set<InitiativeId> directly(GoalId goal) {
        return direct.getOrDefault(goal, Set.of());
    }

    private static Serving serving(Portfolio portfolio, Scope scope) {
        var funded = portfolio.lines().stream()
                .filter(line -> scope.covers(line.year()))
                .filter(line -> line.fund() != null && line.planned().isPositive())
                .map(BudgetLine::initiative)
                .filter(id -> covers(portfolio, scope, id))
                .collect(Collectors.toSet());
        var direct = new HashMap<GoalId, Set<InitiativeId>>();
        for (var link : links(portfolio, scope)) {
            if (link.strength() != Strength.INDIRECT && funded.contains(link.initiative())) {
                direct.computeIfAbsent(link.goal(), any -> new HashSet<>()).add(link.initiative());
            }
        }
        direct.replaceAll((goal, work) -> Set.copyOf(work));
        return new Serving(funded, direct);
    }

    static List<Link> links(Portfolio portfolio, Scope scope) {
        return portfolio.links().stream()
                .filter(link -> covers(portfolio, scope, link.initiative()))
                .toList();
    }

    private static boolean covers(Portfolio portfolio, Scope scope, InitiativeId id) {
        return portfolio.initiative(id).filter(scope::covers).isPresent();
    }
}
