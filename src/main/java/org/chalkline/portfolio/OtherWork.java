package org.chalkline.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may not see, summed so that totals stay right and nothing can be told apart.
 *
 * @param amounts hidden budget lines by year, fund, recurrence and goal; a cost that serves several goals is split
 *     among them in proportion to strength, to the cent
 * @param strongLinks how many hidden, funded initiatives serve a goal with strength 2 or 3
 * @param withheld the kinds of which something is not shown; not how many, which would be telling
 */
public record OtherWork(List<Amount> amounts, Map<GoalId, Integer> strongLinks, Set<Kind> withheld) {

    public static final OtherWork NONE = new OtherWork(List.of(), Map.of(), Set.of());

    public OtherWork {
        amounts = List.copyOf(amounts);
        strongLinks = Map.copyOf(strongLinks);
        withheld = Set.copyOf(withheld);
    }

    /** The kinds of record that can be withheld. */
    public enum Kind {
        GOALS,
        GUARDRAILS,
        INITIATIVES,
        LINKS,
        FUNDS,
        BUDGET_LINES,
        RISKS
    }

    /**
     * One sum.
     *
     * @param fund null when unfunded
     * @param goal null when it serves no goal
     */
    public record Amount(
            FiscalYear year,
            @Nullable FundId fund,
            Recurrence recurrence,
            @Nullable GoalId goal,
            Money planned,
            Money revised,
            Money committed,
            Money actual) {}
}
