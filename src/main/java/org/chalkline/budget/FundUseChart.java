package org.chalkline.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** What each fund has in a year against what the plan takes from it. */
public final class FundUseChart {

    private FundUseChart() {}

    /** One pair of bars a fund; funds without money and without use in the year are left out. */
    public static Bars of(Portfolio portfolio, FiscalYear year, LocalDate asOf) {
        return portfolio.once(List.of(FundUseChart.class, year, asOf), () -> chart(portfolio, year, asOf));
    }

    private static Bars chart(Portfolio portfolio, FiscalYear year, LocalDate asOf) {
        var uses = FundUse.of(portfolio, Scope.of(year, null));
        var caption = Captions.caption(
                portfolio,
                asOf,
                "fund-use",
                "What each fund has and gives in " + year,
                sentence(uses, year),
                "Allocated and carried forward, less the revised budgets of all work on the fund, is what is left");
        var categories = uses.stream()
                .map(use -> new Bars.Category(
                        BudgetTotals.key(use.fund().id()),
                        use.fund().name(),
                        use.over().isPositive() ? Tone.BAD : Tone.ACCENT))
                .toList();
        var has =
                uses.stream().map(use -> Value.of(use.has().orElse(Money.ZERO))).toList();
        var used = uses.stream().map(use -> Value.of(use.used().revised())).toList();
        return new Bars(
                caption,
                Bars.Orientation.HORIZONTAL,
                false,
                "$",
                categories,
                List.of(new Bars.Series("Has", Tone.NEUTRAL, has), new Bars.Series("Used", Tone.OF_CATEGORY, used)),
                table(uses));
    }

    private static String sentence(List<FundUse> uses, FiscalYear year) {
        var over = uses.stream().filter(use -> use.over().isPositive()).toList();
        var known = uses.stream().filter(use -> use.has().isPresent()).toList();
        if (known.isEmpty()) {
            return "No fund's amount is known for %s.".formatted(year);
        }
        if (over.isEmpty()) {
            var left = Money.sum(
                    known.stream().map(use -> use.left().orElse(Money.ZERO)).toList());
            return "Every fund with a known amount covers its work in %s; %s is left in all."
                    .formatted(year, left.brief());
        }
        var names = Tables.listed(over.stream()
                .map(use -> "%s by %s".formatted(use.fund().name(), use.over().brief()))
                .toList());
        return "In %s the plan takes more than there is from %s.".formatted(year, names);
    }

    private static Table table(List<FundUse> uses) {
        var headers = List.of("Allocated", "Carried forward", "Has", "Used", "Left");
        var rows = uses.stream()
                .map(use -> new Table.Row(
                        BudgetTotals.key(use.fund().id()),
                        List.of(
                                Table.Cell.of(use.fund().name()),
                                known(use.amount().map(FundAmount::allocated)),
                                known(use.amount().map(FundAmount::carriedForward)),
                                known(use.has()),
                                Table.Cell.of(use.used().revised()),
                                known(use.left()))))
                .toList();
        return Tables.money("Fund", headers, rows);
    }

    private static Table.Cell known(Optional<Money> amount) {
        return amount.map(Table.Cell::of).orElse(Table.Cell.of("not known"));
    }
}
