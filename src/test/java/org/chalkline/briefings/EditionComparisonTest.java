package org.chalkline.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Table;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two editions side by side, on pages written by hand. */
class EditionComparisonTest {

    @Test
    void pagesThatSayTheSameChangedNothing() {
        var pages = List.of(page(PageKind.PLAN, "", "Plan", "It costs $5"), page(PageKind.TEXT, "", "Words", ""));
        var comparison = EditionComparison.between(pages, pages);
        assertThat(comparison.sentence()).isEqualTo("All pages say the same.");
        assertThat(comparison.pages()).extracting(PageChange::how).containsOnly(PageChange.How.SAME);
    }

    @Test
    void aPageIsTheSameByItsKindAndWhatItIsAboutWhereverItStands() {
        var before = List.of(
                page(PageKind.GOAL, "Goal G1", "Reading", "47 %"),
                page(PageKind.GOAL, "Goal G2", "Mathematics", "31 %"),
                page(PageKind.CLIFFS, "", "Ends", "Nowhere"));
        var after = List.of(
                page(PageKind.PLAN, "", "Plan", "It costs $5"),
                page(PageKind.GOAL, "Goal G2", "Mathematics for all", "33 %"),
                page(PageKind.GOAL, "Goal G1", "Reading", "47 %"));
        var comparison = EditionComparison.between(before, after);
        assertThat(comparison.pages())
                .extracting(PageChange::title, PageChange::how, PageChange::before, PageChange::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Plan", PageChange.How.ADDED, 0, 1),
                        org.assertj.core.groups.Tuple.tuple("Mathematics for all", PageChange.How.CHANGED, 2, 2),
                        org.assertj.core.groups.Tuple.tuple("Reading", PageChange.How.SAME, 1, 3),
                        org.assertj.core.groups.Tuple.tuple("Ends", PageChange.How.GONE, 3, 0));
        assertThat(comparison.sentence())
                .isEqualTo("1 page says something else, 1 is new, 1 is gone; 1 says the same.");
        assertThat(comparison.pages().get(1).sentenceBefore()).isEqualTo("31 %");
        assertThat(comparison.pages().get(1).sentenceAfter()).isEqualTo("33 %");
    }

    @Test
    void aRowThatChangedTellsBothNumbersAndTheDifferenceToTheCent() {
        var before = List.of(budget(row("Bond", "1000000.10", 3, "low"), row("Grant", "7", 1, "low")));
        var after = List.of(budget(row("Bond", "999999.85", 4, "high"), row("Donation", "50", 1, "low")));
        var rows = EditionComparison.between(before, after).pages().getFirst().rows();
        assertThat(rows)
                .containsExactly(
                        new RowChange(
                                "Bond", "Money", dollars("1000000.10"), dollars("999999.85"), "−" + dollars("0.25")),
                        new RowChange("Bond", "Works", "3", "4", "+1"),
                        new RowChange("Bond", "Band", "low", "high", ""),
                        new RowChange("Donation", "Money", "", dollars("50"), "+" + dollars("50")),
                        new RowChange("Donation", "Works", "", "1", ""),
                        new RowChange("Donation", "Band", "", "low", ""),
                        new RowChange("Grant", "Money", dollars("7"), "", "−" + dollars("7")),
                        new RowChange("Grant", "Works", "1", "", ""),
                        new RowChange("Grant", "Band", "low", "", ""));
    }

    @Test
    void twoRowsOfOneNameAreComparedInTheirOrder() {
        var before = List.of(budget(row("Bond", "1", 1, "low"), row("Bond", "2", 1, "low")));
        var after = List.of(budget(row("Bond", "1", 1, "low"), row("Bond", "3", 1, "low")));
        assertThat(EditionComparison.between(before, after).pages().getFirst().rows())
                .containsExactly(new RowChange("Bond", "Money", dollars("2"), dollars("3"), "+" + dollars("1")));
    }

    private static String dollars(String amount) {
        return Money.of(new java.math.BigDecimal(amount)).toString();
    }

    private static Table.Row row(String fund, String amount, long works, String band) {
        return new Table.Row(
                "",
                List.of(
                        Table.Cell.of(fund),
                        Table.Cell.of(Money.of(new java.math.BigDecimal(amount))),
                        Table.Cell.of(works),
                        Table.Cell.of(band)));
    }

    private static Sheet budget(Table.Row... rows) {
        var table = new Table(
                List.of(
                        new Table.Column("Fund", Table.Kind.TEXT),
                        new Table.Column("Money", Table.Kind.MONEY),
                        new Table.Column("Works", Table.Kind.NUMBER),
                        new Table.Column("Band", Table.Kind.TEXT)),
                List.of(rows));
        var caption = new Caption(
                "budget",
                "Budget",
                "It costs",
                "Plan revision 12",
                LocalDate.of(2026, 11, 1),
                List.of("Other work"),
                "All");
        var chart = new Bars(caption, Bars.Orientation.VERTICAL, true, "$", List.of(), List.of(), table);
        return sheet(PageKind.BUDGET, "", "Budget", "It costs", chart);
    }

    private static Sheet page(PageKind kind, String kicker, String title, String sentence) {
        return sheet(kind, kicker, title, sentence, null);
    }

    private static Sheet sheet(PageKind kind, String kicker, String title, String sentence, @Nullable Bars chart) {
        return new Sheet(kind, kicker, title, sentence, List.of(), chart, "", "", 0);
    }

    @Test
    void aPageIsExplainedByItsKindAndByWhatItsDrawingTells() {
        var frozen = LocalDate.of(2026, 11, 2);
        var drawn = PageExplanation.of(budget(row("Bond", "1", 1, "low")), frozen, 12);
        assertThat(drawn.from()).isEqualTo("Plan revision 12");
        assertThat(drawn.asOf()).isEqualTo("Nov 1, 2026");
        assertThat(drawn.leftOut()).containsExactly("Other work");
        assertThat(drawn.addsUp()).isEqualTo("All");
        for (var kind : PageKind.values()) {
            var plain = PageExplanation.of(page(kind, "", "Title", ""), frozen, 12);
            assertThat(plain.how()).as(kind.name()).isNotBlank().doesNotContain("Σ");
            assertThat(plain.asOf()).isEqualTo("Nov 2, 2026");
        }
    }
}
