package org.chalkline.briefings.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.budget.Cost;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** The money of the plan for the public: beside the weights of the goals, and by year and source. */
record PublicMoney(Portfolio picture, LocalDate asOf, PublicWords words, UnaryOperator<String> told) {

    /** The whole percent of the money that serves goals, rounded down, so that 100 % means all of it. */
    static String aligned(MoneyShares shares) {
        return shares.aligned()
                        .dollars()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(shares.total().dollars(), 0, RoundingMode.DOWN)
                + " %";
    }

    Money unfunded(Scope scope) {
        return planned(Cost.of(picture, scope).stream()
                .filter(cost -> cost.fund() == null)
                .toList());
    }

    String name(Goal goal) {
        return goal.id().equals(GoalId.OTHER) ? words.of("goal.other") : told.apply(goal.title());
    }

    Bars budget() {
        var costs = Cost.of(picture, Scope.ALL);
        var parts = years(costs).stream()
                .map(year -> words.of("budget.part", words.brief(planned(inYear(costs, year))), year(year)))
                .toList();
        var unfunded = unfunded(Scope.ALL);
        String sentence;
        if (parts.isEmpty()) {
            sentence = words.of("budget.sentence.none");
        } else if (unfunded.isPositive()) {
            sentence = words.of("budget.sentence.unfunded", words.listed(parts), words.brief(unfunded));
        } else {
            sentence = words.of("budget.sentence", words.listed(parts));
        }
        return byFund("budget-years", costs, words.of("budget.title"), sentence);
    }

    /** What one piece of work costs. */
    Bars initiative(Initiative work) {
        var costs = Cost.of(picture, Scope.ALL).stream()
                .filter(cost -> work.equals(cost.initiative()))
                .toList();
        var years = years(costs).stream().map(this::year).toList();
        var sentence = costs.isEmpty()
                ? words.of("initiative.cost.none")
                : words.of("initiative.cost.sentence", words.brief(planned(costs)), words.listed(years));
        return byFund("cost-" + work.id(), costs, words.of("initiative.cost"), sentence);
    }

    private Bars byFund(String id, List<Cost> costs, String title, String sentence) {
        var years = years(costs);
        var series = new ArrayList<Bars.Series>();
        var rows = new ArrayList<Table.Row>();
        var funds = new ArrayList<@Nullable FundId>();
        picture.funds().forEach(fund -> funds.add(fund.id()));
        funds.add(null);
        for (var fund : funds) {
            var ofFund = costs.stream()
                    .filter(cost -> Objects.equals(cost.fund(), fund))
                    .toList();
            if (!ofFund.isEmpty()) {
                var values = years.stream()
                        .map(year -> words.value(planned(inYear(ofFund, year))))
                        .toList();
                var tone = fund == null ? Tone.BAD : Tone.fund(picture.placeOf(fund));
                series.add(new Bars.Series(name(fund), tone, values));
                rows.add(row(name(fund), ofFund, years));
            }
        }
        rows.add(row(words.of("budget.all-funds"), costs, years));
        var addsUp = words.count("budget.adds-up", series.size(), planned(costs).toString());
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(words.of("budget.fund"), Table.Kind.TEXT));
        years.forEach(year -> columns.add(new Table.Column(year(year), Table.Kind.MONEY)));
        columns.add(new Table.Column(words.of("budget.all-years"), Table.Kind.MONEY));
        return new Bars(
                caption(id, title, sentence, addsUp),
                Bars.Orientation.HORIZONTAL,
                true,
                "$",
                years.stream().map(year -> new Bars.Category("", year(year))).toList(),
                series,
                new Table(columns, rows));
    }

    private Table.Row row(String name, List<Cost> costs, List<FiscalYear> years) {
        var cells = new ArrayList<Table.Cell>();
        cells.add(Table.Cell.of(name));
        years.forEach(year -> cells.add(Table.Cell.of(planned(inYear(costs, year)))));
        cells.add(Table.Cell.of(planned(costs)));
        return new Table.Row("", cells);
    }

    private String name(@Nullable FundId id) {
        if (id == null) {
            return words.of("budget.fund.none");
        }
        return id.equals(FundId.OTHER)
                ? words.of("budget.fund.other")
                : picture.fund(id).map(fund -> told.apply(fund.name())).orElse(id.code());
    }

    Caption caption(String id, String title, String sentence, String addsUp) {
        var leftOut =
                picture.otherWork().withheld().isEmpty() ? List.<String>of() : List.of(words.of("caption.left-out"));
        return new Caption(id, title, sentence, words.of("caption.source"), asOf, leftOut, addsUp);
    }

    String year(FiscalYear year) {
        return words.year(year, picture.district().fiscalYearStart());
    }

    private static List<FiscalYear> years(List<Cost> costs) {
        return costs.stream().map(Cost::year).distinct().sorted().toList();
    }

    private static List<Cost> inYear(List<Cost> costs, FiscalYear year) {
        return costs.stream().filter(cost -> cost.year().equals(year)).toList();
    }

    private static Money planned(List<Cost> costs) {
        return Money.sum(costs.stream().map(cost -> cost.amounts().planned()).toList());
    }
}
