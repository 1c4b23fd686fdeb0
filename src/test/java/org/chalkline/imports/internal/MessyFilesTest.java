package org.chalkline.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.Kind;
import org.chalkline.imports.Templates;
import org.chalkline.imports.UploadedFile;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Typed;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people really have. */
class MessyFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"FY27", "fy 2027", "2027", "2026-27", "2026-2027", "FY2026-27", "2026/27", "2026–27"})
    void fiscalYearsAreReadHoweverTheyAreWritten(String text) {
        assertThat(Days.fiscalYear(text)).isEqualTo(new FiscalYear(2027));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1,234.50|123450",
                "(1,234)|-123400",
                "($ 1,234.50)|-123450",
                "-5|-500",
                "1234|123400",
                "-|0",
                "5-|-500"
            })
    void moneyIsReadHoweverItIsWritten(String text, long cents) {
        assertThat(Typed.money(text)).isEqualTo(new Money(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23", "12k", "1.234,50", "$", "0.001", "1e5", "99999999999999999"})
    void moneyThatCouldMeanSomethingElseIsRefused(String text) {
        assertThatThrownBy(() -> Typed.money(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-07-01", "7/1/2026", "07/01/26", "1-Jul-26", "Jul 1, 2026", "46204", "2026-07-01T00:00"})
    void datesAreReadHoweverTheyAreWritten(String text) {
        assertThat(Days.date(text)).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void windowsSemicolonsBomBlankRowsAndOtherHeadingsAreRead() {
        var text = "\uFEFFGoal_Code;NAME;Points\r\n\r\nG1;Reading – “well”;100\r\n;;\r\n;;\r\n";
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            var sent = charset.equals(StandardCharsets.UTF_8) ? text : text.substring(1);
            var result = read(new UploadedFile("Goals.csv", sent.getBytes(charset)));
            assertThat(result.findings().problems()).isEmpty();
            assertThat(result.toWrite().goals())
                    .singleElement()
                    .satisfies(goal -> assertThat(goal.title()).isEqualTo("Reading – “well”"));
            assertThat(result.changes().getFirst().row()).isEqualTo(3);
        }
    }

    @Test
    void workbooksAreReadWithExcelsDatesAndNumbers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var goals = workbook.newWorksheet("Goals");
            row(goals, 0, "code", "title", "weight");
            row(goals, 1, "G1", "Reading", 100);
            var measures = workbook.newWorksheet("measures");
            row(
                    measures,
                    0,
                    "goal",
                    "measure",
                    "unit",
                    "direction",
                    "baseline",
                    "baseline date",
                    "target",
                    "target date");
            row(measures, 1, "G1", "Readers", "%", "rise", 0.1 + 0.2, LocalDate.of(2025, 6, 30), 62, 47664);
            measures.style(1, 5).format("m/d/yyyy").set();
        }
        var result = read(new UploadedFile("plan.xlsx", bytes.toByteArray()));
        assertThat(result.findings().problems()).isEmpty();
        var measure = result.toWrite().goals().getFirst().measures().getFirst();
        assertThat(measure.baseline()).isEqualTo(new BigDecimal("0.3"));
        assertThat(measure.baselineDate()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(measure.targetDate()).isEqualTo(LocalDate.of(2030, 6, 30));
    }

    private static void row(org.dhatim.fastexcel.Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case Number number -> sheet.value(row, i, number);
                case LocalDate date -> sheet.value(row, i, date);
                default -> sheet.value(row, i, cells[i].toString());
            }
        }
    }

    @Test
    void templatesAreReadAsFilesWithoutRows() {
        for (var template : Map.of("plan.xlsx", Templates.workbook(), "plan.zip", Templates.zip())
                .entrySet()) {
            var findings = new Findings();
            var tables = Table.of(List.of(new UploadedFile(template.getKey(), template.getValue())), findings);
            assertThat(tables).containsOnlyKeys(Kind.values());
            assertThat(findings.problems()).isEmpty();
            assertThat(findings.warnings()).isEmpty();
        }
    }

    @Test
    void columnsUnknownTwiceOrMissingAreTold() {
        var result = read(MistakesTest.file("goals.csv", "code,Title,name,colour\nG1,a,b,c\n"));
        assertThat(result.findings().warnings())
                .singleElement()
                .matches(warning -> warning.column().equals("colour"));
        assertThat(result.findings().problems())
                .extracting(problem -> problem.row() + problem.column())
                .containsExactly("1title", "1weight");
    }

    private static PlanReader.Result read(UploadedFile file) {
        return PlanReader.read(
                List.of(file), Portfolio.whole(0, DemoFilesTest.NOWHERE, Plan.EMPTY), ImportProgress.NONE);
    }
}
