package org.chalkline.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
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

/** Builds plans of a few lines, in thousands of dollars, for examples worked by hand. Fiscal years start in July. */
@NullMarked
final class SmallPlan {

    static final FiscalYear FY27 = new FiscalYear(2027);
    static final FiscalYear FY28 = FY27.plus(1);
    static final FiscalYear FY29 = FY27.plus(2);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<Fund> funds = new ArrayList<>();
    private final List<BudgetLine> lines = new ArrayList<>();

    SmallPlan initiative(String code, Category category, Visibility visibility) {
        initiatives.add(new Initiative(
                new InitiativeId(code),
                "Work " + code,
                "",
                category,
                "",
                "",
                Phase.OPERATE,
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
                visibility));
        return this;
    }

    SmallPlan initiative(String code) {
        return initiative(code, Category.SECURITY, Visibility.PUBLIC);
    }

    /** A general fund that always lives, pays for anything, and has this much in each year. */
    SmallPlan generalFund(long thousands) {
        return fund("GF", Recurrence.RECURRING, null, null, Set.of(), true, thousands, 0);
    }

    SmallPlan fund(
            String code,
            Recurrence recurrence,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            Set<Category> allowed,
            boolean operating,
            long thousands,
            long carried) {
        var amounts = FY27.to(FY29).stream()
                .map(year -> new FundAmount(year, thousands(thousands), thousands(carried)))
                .toList();
        funds.add(new Fund(
                new FundId(code),
                funds.size() + 1,
                "Fund " + code,
                FundKind.GENERAL,
                recurrence,
                start,
                end,
                end,
                amounts,
                new Percent(BigDecimal.ZERO),
                allowed,
                operating,
                Restricted.NONE,
                Visibility.PUBLIC));
        return this;
    }

    SmallPlan recurring(String initiative, FiscalYear year, @Nullable String fund, long thousands) {
        return line(initiative, year, fund, Recurrence.RECURRING, thousands, 0, 0);
    }

    SmallPlan oneTime(String initiative, FiscalYear year, @Nullable String fund, long thousands) {
        return line(initiative, year, fund, Recurrence.ONE_TIME, thousands, 0, 0);
    }

    SmallPlan line(
            String initiative,
            FiscalYear year,
            @Nullable String fund,
            Recurrence recurrence,
            long planned,
            long committed,
            long actual) {
        lines.add(new BudgetLine(
                new InitiativeId(initiative),
                year,
                fund == null ? null : new FundId(fund),
                recurrence,
                "",
                thousands(planned),
                thousands(planned),
                thousands(committed),
                thousands(actual),
                Visibility.PUBLIC));
        return this;
    }

    Portfolio build() {
        var district = new District("Small USD", Month.JULY, FY27, 100, 1, Percent.of(60), Map.of());
        var plan = new Plan(district, List.of(), List.of(), initiatives, List.of(), funds, lines, List.of());
        return Portfolio.whole(1, district, plan);
    }

    static Money thousands(long thousands) {
        return Money.ofDollars(thousands * 1000);
    }
}
