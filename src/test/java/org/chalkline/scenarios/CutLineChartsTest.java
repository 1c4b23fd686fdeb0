package org.chalkline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.scenarios.ListPlan.FY27;
import static org.chalkline.scenarios.ListPlan.TODAY;
import static org.chalkline.scenarios.ListPlan.has;
import static org.chalkline.scenarios.ListPlan.ids;
import static org.chalkline.scenarios.ListPlan.thousands;

import java.util.List;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Table;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class CutLineChartsTest {

    private final Portfolio portfolio = new ListPlan()
            .fund("GF", has(FY27, 100, 0))
            .fund("NEW")
            .work("A", "B", "C", "U", "X", "FREE")
            .costs("A", FY27, "GF", 60)
            .costs("B", FY27, "GF", 31)
            .costs("C", FY27, "NEW", 5)
            .costs("U", FY27, null, 7)
            .costs("X", FY27, "GF", 10)
            .build();

    @Test
    void fundsAreShownAboveAndBelowTheLineAgainstWhatIsThere() {
        var chart = CutLineCharts.byFund(portfolio, line("A", "B", "C", "U"), TODAY);
        assertThat(chart.categories())
                .extracting(Bars.Category::label)
                .containsExactly("Fund GF", "Fund NEW", "Unfunded");
        assertThat(chart.series())
                .extracting(series -> series.values().stream().map(Value::text).toList())
                .containsExactly(
                        List.of("$90k", "not known", "$0"), List.of("$60k", "$5k", "$0"), List.of("$31k", "$0", "$7k"));
        assertThat(chart.caption().sentence())
                .isEqualTo("The money reaches 2 of 4 items: $65k of $103k asked; Fund GF ends after “Work A”.");
        assertThat(chart.caption().addsUp())
                .isEqualTo("$65,000 above the line and $38,000 below it are $103,000 asked");
    }

    @Test
    void tableOfFundsHasEachYearAndTheWholeList() {
        var rows = CutLineCharts.byFund(portfolio, line("A", "B", "C", "U"), TODAY)
                .table()
                .rows();
        assertThat(rows)
                .extracting(row -> row.cells().stream().map(Table.Cell::text).toList())
                .containsExactly(
                        List.of(
                                "Fund GF",
                                "FY27",
                                "$100,000",
                                "$10,000",
                                "$90,000",
                                "$91,000",
                                "$60,000",
                                "$31,000",
                                "$30,000",
                                "Work A"),
                        List.of(
                                "Fund NEW",
                                "FY27",
                                "not known",
                                "$0",
                                "not known",
                                "$5,000",
                                "$5,000",
                                "$0",
                                "not known",
                                ""),
                        List.of("Unfunded", "", "", "", "", "$7,000", "$0", "$7,000", "", ""),
                        List.of("Whole list", "", "", "", "no cap", "$103,000", "$65,000", "$38,000", "", ""));
    }

    @Test
    void listIsATableByRankWithItsReasons() {
        var chart = CutLineCharts.byRank(portfolio, line("A", "B", "U"), TODAY);
        assertThat(chart.categories())
                .extracting(Bars.Category::label)
                .containsExactly("1. Work A", "2. Work B", "3. Work U");
        assertThat(chart.table().rows())
                .extracting(row -> row.cells().stream().map(Table.Cell::text).toList())
                .containsExactly(
                        List.of("1", "Work A", "above", "$60,000", "$60,000", ""),
                        List.of(
                                "2",
                                "Work B",
                                "below",
                                "$31,000",
                                "$60,000",
                                "Fund GF has $30,000 left in FY27; it needs $31,000."),
                        List.of("3", "Work U", "below", "$7,000", "$60,000", "No fund pays for $7,000 of it in FY27."));
    }

    @Test
    void sentenceTellsHowFarTheMoneyReaches() {
        assertThat(CutLineCharts.sentence(line())).isEqualTo("Nothing is on the list yet.");
        assertThat(CutLineCharts.sentence(line("C", "FREE"))).isEqualTo("The money reaches both items: $5k asked.");
        assertThat(CutLineCharts.sentence(line("U"))).isEqualTo("The money does not reach the only item: $7k asked.");
        assertThat(CutLineCharts.sentence(line("C", "A", "B")))
                .isEqualTo(
                        "The money reaches the first 2 of 3 items: $65k of $96k asked; Fund GF ends after “Work A”.");
        var capped = CutLine.of(portfolio, List.of(FY27), ids("C", "A", "B"), Caps.ofTotal(thousands(64)));
        assertThat(CutLineCharts.sentence(capped))
                .isEqualTo("The money reaches the first of 3 items: $5k of $96k asked; "
                        + "the cap of $64k ends after “Work C”.");
    }

    private CutLine line(String... ranked) {
        return CutLine.of(portfolio, List.of(FY27), ids(ranked), Caps.NONE);
    }
}
