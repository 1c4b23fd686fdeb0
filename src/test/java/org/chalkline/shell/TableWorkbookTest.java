package org.chalkline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.charts.Table.Column;
import org.chalkline.charts.Table.Kind;
import org.chalkline.shared.Money;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWorkbookTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("Name", Kind.TEXT),
            new Column("Cost", Kind.MONEY),
            new Column("Share", Kind.PERCENT),
            new Column("Due", Kind.DATE),
            new Column("Count", Kind.NUMBER));

    private static List<Row> reopened(Table table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        TableWorkbook.write(Map.of("a table: with/signs and a name that is too long", table), bytes);
        var rows = new ArrayList<Row>();
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()), new ReadingOptions(true, true))) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).hasSize(31).doesNotContain(":", "/");
            try (var all = sheet.openStream()) {
                all.forEach(rows::add);
            }
        }
        return rows;
    }

    private static Table.Row row(String name) {
        return new Table.Row(
                "",
                List.of(
                        Cell.of(name),
                        Cell.of(new Money(-123_456)),
                        Cell.of("22 %", new BigDecimal("22.25")),
                        Cell.of(LocalDate.of(2026, 7, 1)),
                        Cell.of(1_234)));
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() throws IOException {
        var row = reopened(new Table(COLUMNS, List.of(row("one")))).get(1);
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("-1234.56");
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("22.25");
        assertThat(row.getCell(2).getDataFormatString()).contains("\" %\"");
        assertThat(row.getCell(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(row.getCell(4).asNumber()).isEqualByComparingTo("1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "'=1"})
    void noTextIsAFormula(String text) throws IOException {
        var cell = reopened(new Table(COLUMNS, List.of(row(text)))).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getText()).isEqualTo("'" + text);
    }

    @Test
    void aNumberWithMoreDigitsThanExcelKeepsStandsAsText() throws IOException {
        var exact = new BigDecimal("9999999999999.999999");
        var table = new Table(
                List.of(new Column("Value", Kind.NUMBER)),
                List.of(new Table.Row("", List.of(Cell.of(exact.toPlainString(), exact)))));
        assertThat(reopened(table).get(1).getCell(0).getText()).isEqualTo("9999999999999.999999");
    }

    @Test
    void aLongTableIsWrittenWhole() throws IOException {
        var rows = IntStream.range(0, 5_000).mapToObj(i -> row("row " + i)).toList();
        var read = reopened(new Table(COLUMNS, rows));
        assertThat(read).hasSize(5_001);
        assertThat(read.getLast().getCell(0).getText()).isEqualTo("row 4999");
    }

    @Test
    void severalLongTablesAreWholeInOneFile() throws IOException {
        var longest = new Table(
                COLUMNS,
                IntStream.range(0, 2_500).mapToObj(i -> row("First " + i)).toList());
        var longer = new Table(
                COLUMNS,
                IntStream.range(0, 1_500).mapToObj(i -> row("Second " + i)).toList());
        var sheets = new java.util.LinkedHashMap<String, Table>();
        sheets.put("one", longest);
        sheets.put("two", new Table(COLUMNS, List.of(row("Short"))));
        sheets.put("three", longer);
        var bytes = new ByteArrayOutputStream();
        TableWorkbook.write(sheets, bytes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var counts = new ArrayList<Integer>();
            for (var sheet : workbook.getSheets().toList()) {
                counts.add(sheet.read().size());
            }
            assertThat(counts).containsExactly(2_501, 2, 1_501);
        }
    }
}
