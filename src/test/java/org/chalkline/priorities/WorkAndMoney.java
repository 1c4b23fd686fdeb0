package org.chalkline.priorities;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.FundKind;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Restricted;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A plan of a few pieces of work and one fund, in thousands of dollars of FY28. */
@NullMarked
final class WorkAndMoney {

    static final FiscalYear FY28 = new FiscalYear(2028);

    private final List<Initiative> work = new ArrayList<>();
    private final List<BudgetLine> lines = new ArrayList<>();

    /** @param fund null for work that no fund pays */
    WorkAndMoney costs(String code, long thousands, @Nullable String fund) {
        work.add(new Initiative(
                new InitiativeId(code),
                "Work " + code,
                "",
                Category.DATA,
                "",
                "",
                Phase.PLANNED,
                Health.ON_TRACK,
                "",
                null,
                null,
                Mandate.NONE,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Benefits.NONE,
                "",
                Restricted.NONE,
                Visibility.PUBLIC));
        lines.add(new BudgetLine(
                new InitiativeId(code),
                FY28,
                fund == null ? null : new FundId(fund),
                Recurrence.RECURRING,
                "",
                thousands(thousands),
                thousands(thousands),
                Money.ZERO,
                Money.ZERO,
                Visibility.PUBLIC));
        return this;
    }

    /** With a fund GF that has this much. */
    Portfolio at(long revision, long thousands) {
        var fund = new Fund(
                new FundId("GF"),
                1,
                "General fund",
                FundKind.GENERAL,
                Recurrence.RECURRING,
                null,
                null,
                null,
                List.of(new FundAmount(FY28, thousands(thousands), Money.ZERO)),
                Percent.ZERO,
                Set.of(),
                true,
                Restricted.NONE,
                Visibility.PUBLIC);
        var district = new District("Small USD", Month.JULY, FY28, 100, 1, Percent.of(60), Map.of());
        return Portfolio.whole(
                revision,
                district,
                new Plan(null, List.of(), List.of(), work, List.of(), List.of(fund), lines, List.of()));
    }

    static ProposalContent list(String... codes) {
        return ProposalContent.begin("Next year", List.of(FY28))
                .withItems(List.of(codes).stream()
                        .map(code -> ProposalItem.of(new InitiativeId(code)))
                        .toList());
    }

    static Money thousands(long thousands) {
        return Money.ofDollars(thousands * 1_000);
    }
}
