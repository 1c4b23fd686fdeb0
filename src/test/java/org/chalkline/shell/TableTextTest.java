package org.chalkline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.charts.Table.Column;
import org.chalkline.charts.Table.Kind;
import org.chalkline.charts.Table.Row;
import org.chalkline.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1+1"})
    void textThatLooksLikeAFormulaStaysText(String text) {
        assertThat(TableText.csv(oneText(text))).contains("'" + text);
        assertThat(TableText.tabSeparated(oneText(text))).contains("\n'");
    }

    @Test
    void numbersAreExactAndPlainNegativesIncluded() {
        var table = new Table(
                List.of(new Column("Cost", Kind.MONEY)),
                List.of(
                        new Row("", List.of(Cell.of(Money.ofDollars(1_234_567)))),
                        new Row("", List.of(Cell.of(Money.ofDollars(-5)))),
                        new Row("", List.of(Cell.of("22 %", new BigDecimal("22.25"))))));
        assertThat(TableText.csv(table)).isEqualTo("Cost\r\n1234567.00\r\n-5.00\r\n22.25\r\n");
    }

    @Test
    void separatorsQuotesAndLineBreaksAreQuoted() {
        assertThat(TableText.csv(oneText("a \"b\", c\nd"))).isEqualTo("Name\r\n\"a \"\"b\"\", c\nd\"\r\n");
    }

    private static Table oneText(String text) {
        return new Table(List.of(new Column("Name", Kind.TEXT)), List.of(new Row("", List.of(Cell.of(text)))));
    }
}
