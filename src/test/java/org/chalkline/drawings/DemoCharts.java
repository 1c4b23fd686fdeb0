package org.chalkline.drawings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.DemoPicture;
import org.chalkline.alignment.AlignmentAndCost;
import org.chalkline.alignment.MoneyFlow;
import org.chalkline.alignment.WeightAndMoney;
import org.chalkline.budget.BudgetCharts;
import org.chalkline.budget.YearChange;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Heatmap;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.exposure.Appetite;
import org.chalkline.exposure.RiskGrid;
import org.chalkline.exposure.ScoreKind;
import org.chalkline.goals.MeasureChart;
import org.chalkline.portfolio.Scope;
import org.chalkline.roadmap.Grouping;
import org.chalkline.roadmap.Replan;
import org.chalkline.roadmap.RoadmapChart;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** Charts of every kind: those of the demo district, and some that are hard to draw. */
final class DemoCharts {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final FiscalYear FY27 = new FiscalYear(2027);

    private DemoCharts() {}

    static List<Chart> all() {
        var demo = DemoPicture.whole();
        var year = Scope.of(FY27, null);
        var charts = new ArrayList<Chart>();
        charts.add(MoneyFlow.of(demo, year, DAY));
        charts.add(MoneyFlow.of(demo, Scope.ALL, DAY));
        charts.add(WeightAndMoney.of(demo, year, DAY));
        charts.add(BudgetCharts.yearsByFund(demo, Scope.ALL, DAY));
        charts.add(BudgetCharts.stateByFund(demo, year, DAY));
        charts.add(BudgetCharts.stateByCategory(demo, year, DAY));
        demo.initiatives().forEach(work -> charts.add(BudgetCharts.initiativeByFund(demo, work, DAY)));
        demo.goals()
                .forEach(goal -> goal.measures()
                        .forEach(measure -> charts.add(
                                MeasureChart.of(measure, Tone.goal(demo.placeOf(goal.id())), 1, demo, DAY))));
        charts.add(RiskGrid.of(demo, year, ScoreKind.RESIDUAL, DAY));
        charts.add(Appetite.chart(demo, year, DAY));
        charts.add(AlignmentAndCost.of(demo, year, DAY));
        charts.add(YearChange.waterfall(demo, FY27, FY27.plus(1), null, DAY));
        for (var grouping : Grouping.values()) {
            charts.add(RoadmapChart.of(demo, Scope.ALL, grouping, Replan.NONE, false, DAY));
        }
        charts.add(changes(Bars.Orientation.HORIZONTAL));
        charts.add(changes(Bars.Orientation.VERTICAL));
        charts.add(matrix());
        return charts;
    }

    static Caption caption(String id) {
        return new Caption(id, "Hard to draw", "It has negative numbers.", "A test", DAY, List.of("nothing"), "");
    }

    static final Table NO_TABLE = new Table(List.of(), List.of());

    /** More and less, side by side. */
    private static Chart changes(Bars.Orientation orientation) {
        return new Bars(
                caption("changes-" + orientation),
                orientation,
                false,
                "$",
                List.of(
                        new Bars.Category("", "Reading by third grade"),
                        new Bars.Category("", "Stewardship & <care>"),
                        new Bars.Category("", "Nothing here")),
                List.of(
                        new Bars.Series("Before", Tone.ACCENT, dollars(120_000, -45_000, 0)),
                        new Bars.Series("After", Tone.WARNING, dollars(-1_500_000, 20_000, 0))),
                NO_TABLE);
    }

    private static List<Value> dollars(long... amounts) {
        return java.util.Arrays.stream(amounts)
                .mapToObj(amount -> Value.of(Money.ofDollars(amount)))
                .toList();
    }

    /** Initiatives by goals, with words in its cells. */
    private static Chart matrix() {
        var demo = DemoPicture.whole();
        var goals = demo.goals();
        var rows = demo.initiatives().stream().limit(8).toList();
        var cells = new ArrayList<Heatmap.Cell>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < goals.size(); column++) {
                if ((row + column) % 3 > 0) {
                    var strength = (row + column) % 3;
                    cells.add(new Heatmap.Cell(
                            column,
                            row,
                            new Value(BigDecimal.valueOf(strength), String.valueOf(strength)),
                            strength == 1 ? "indirect" : "essential",
                            Tone.goal(column),
                            ""));
                }
            }
        }
        return new Heatmap(
                caption("matrix"),
                "Goals",
                goals.stream().map(goal -> goal.title()).toList(),
                "Initiatives",
                rows.stream().map(work -> work.title()).toList(),
                cells,
                NO_TABLE);
    }
}
