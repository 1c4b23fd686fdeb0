package org.chalkline.alignment;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Planned money on its way: from a fund, through an initiative, to a goal.
 *
 * @param initiative null for other work
 * @param fund null when unfunded
 * @param goal null when it serves no goal
 */
public record Flow(
        @Nullable InitiativeId initiative,
        @Nullable FundId fund,
        @Nullable GoalId goal,
        FiscalYear year,
        Recurrence recurrence,
        Money amount) {

    /** Every planned dollar in a scope; a line that serves several goals is split by strength, to the cent. */
    public static List<Flow> of(Portfolio portfolio, Scope scope) {
        var result = new ArrayList<Flow>();
        for (var initiative : portfolio.initiatives()) {
            if (scope.covers(initiative)) {
                addLines(result, portfolio, initiative.id(), scope);
            }
        }
        if (scope.coversOtherWork()) {
            for (var part : portfolio.otherWork().amounts()) {
                if (scope.covers(part.year())) {
                    result.add(
                            new Flow(null, part.fund(), part.goal(), part.year(), part.recurrence(), part.planned()));
                }
            }
        }
        return List.copyOf(result);
    }

    private static void addLines(List<Flow> flows, Portfolio portfolio, InitiativeId initiative, Scope scope) {
        var links = portfolio.linksOf(initiative);
        var shares = links.stream().map(link -> link.strength().points()).toList();
        for (var line : portfolio.linesOf(initiative)) {
            if (!scope.covers(line.year())) {
                continue;
            }
            if (links.isEmpty()) {
                flows.add(of(line, null, line.planned()));
                continue;
            }
            var parts = line.planned().split(shares);
            for (int i = 0; i < links.size(); i++) {
                flows.add(of(line, links.get(i).goal(), parts.get(i)));
            }
        }
    }

    private static Flow of(BudgetLine line, @Nullable GoalId goal, Money amount) {
        return new Flow(line.initiative(), line.fund(), goal, line.year(), line.recurrence(), amount);
    }
}
