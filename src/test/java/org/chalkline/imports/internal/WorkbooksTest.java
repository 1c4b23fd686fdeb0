package org.chalkline.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.Mistakes;
import org.chalkline.imports.UploadedFile;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as Excel writes them, which is not as our own templates are written. */
class WorkbooksTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWorkbookWithASheetOfEachKindSaysWhatItsCsvFilesSay(boolean from1904) throws IOException {
        var files = DemoFilesTest.demo();
        var workbook = new RawWorkbook(from1904);
        for (var file : files) {
            sheet(workbook, file);
        }
        var fromCsv = read(files);
        var fromExcel = read(List.of(new UploadedFile("plan.xlsx", workbook.bytes())));
        assertThat(fromExcel.findings().problems()).isEmpty();
        assertThat(fromExcel.findings().warnings()).isEmpty();
        assertThat(fromExcel.toWrite()).isEqualTo(fromCsv.toWrite());
        assertThat(fromExcel.changes()).hasSameSizeAs(fromCsv.changes());
    }

    private static void sheet(RawWorkbook workbook, UploadedFile file) throws IOException {
        var text = new String(file.content(), StandardCharsets.UTF_8);
        try (var parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT)) {
            var heading = new ArrayList<String>();
            for (var record : parser) {
                var cells = new ArrayList<String>();
                for (int i = 0; i < record.size(); i++) {
                    if (record.getRecordNumber() == 1) {
                        heading.add(record.get(i));
                    }
                    cells.add(cell(workbook, heading.get(i), record.get(i)));
                }
                workbook.row(file.name().replace(".csv", ""), (int) record.getRecordNumber(), cells);
            }
        }
    }

    private static String cell(RawWorkbook workbook, String column, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return workbook.date(text);
        }
        if (text.equals("yes") || text.equals("no")) {
            return RawWorkbook.yes(text.equals("yes"));
        }
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return switch (column) {
                case "e-rate discount", "match" ->
                    RawWorkbook.percent(new BigDecimal(text).movePointLeft(2).toPlainString());
                case "planned", "revised", "committed", "actual", "allocated" -> RawWorkbook.dollars(text);
                default -> RawWorkbook.number(text);
            };
        }
        return text.length() % 3 == 0 ? RawWorkbook.inline(text) : workbook.shared(text);
    }

    @Test
    void formulasAreReadAsTheValuesThatExcelKeptForThem() {
        var workbook = new RawWorkbook(false);
        goals(workbook, RawWorkbook.formula("t=\"str\"", "Reading & <more>"), RawWorkbook.formula("", "60"));
        var date = RawWorkbook.formula("s=\"1\"", String.valueOf(workbook.serial("2025-06-30")));
        var heading = List.of(
                "goal", "measure", "unit", "direction", "baseline", "baseline date", "target", "target date", "key");
        workbook.row("measures", 1, heading.stream().map(workbook::shared).toList());
        workbook.row(
                "measures",
                2,
                List.of(
                        workbook.shared("G1"),
                        RawWorkbook.formula("t=\"str\"", "2027"),
                        RawWorkbook.inline("%"),
                        workbook.shared("rise"),
                        RawWorkbook.formula("s=\"2\"", "0.470000000000001"),
                        date,
                        RawWorkbook.number("6.2E1"),
                        workbook.date("2030-06-30"),
                        RawWorkbook.formula("t=\"b\"", "1")));
        var result = read(List.of(new UploadedFile("plan.xlsx", workbook.bytes())));
        assertThat(result.findings().problems()).isEmpty();
        var goal = result.toWrite().goals().getFirst();
        assertThat(goal.title()).isEqualTo("Reading & <more>");
        assertThat(goal.weight()).isEqualByComparingTo("60");
        assertThat(goal.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.name()).isEqualTo("2027");
            assertThat(measure.baseline()).isEqualByComparingTo("47");
            assertThat(measure.baselineDate()).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(measure.target()).isEqualByComparingTo("62");
            assertThat(measure.key()).isTrue();
        });
    }

    @Test
    void theErrorsThatASpreadsheetShowsAreProblemsAtTheirPlaces() {
        var workbook = new RawWorkbook(false);
        goals(workbook, RawWorkbook.formula("t=\"e\"", "#N/A"), RawWorkbook.formula("t=\"e\"", "#DIV/0!"));
        var result = read(List.of(new UploadedFile("plan.xlsx", workbook.bytes())));
        assertThat(result.findings().problems())
                .extracting(Mistakes::place)
                .containsExactly("plan.xlsx/goals:2:title", "plan.xlsx/goals:2:weight");
        assertThat(result.findings().problems())
                .allMatch(problem -> problem.message().startsWith("The spreadsheet shows the error #"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM \"secret.txt\"", "\"inside\""})
    void aWorkbookThatAsksForAnotherFileOrGrowsByItselfIsNotRead(String entity, @TempDir Path folder)
            throws IOException {
        var secret = java.nio.file.Files.writeString(folder.resolve("secret.txt"), "what the server alone may read");
        var workbook = new RawWorkbook(false);
        workbook.declares("<!DOCTYPE sst [<!ENTITY x "
                + entity.replace("secret.txt", secret.toUri().toString()) + ">]>");
        goals(workbook, workbook.shared("<&x;>"), RawWorkbook.number("60"));
        var result = read(List.of(new UploadedFile("plan.xlsx", workbook.bytes())));
        assertThat(result.toWrite().goals()).isEmpty();
        assertThat(result.findings().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("is damaged"));
    }

    private static void goals(RawWorkbook workbook, String title, String weight) {
        var heading = List.of("code", "title", "weight");
        workbook.row("goals", 1, heading.stream().map(workbook::shared).toList());
        workbook.row("goals", 2, List.of(workbook.shared("G1"), title, weight));
        workbook.row("goals", 3, List.of(RawWorkbook.inline("G2"), workbook.shared("Two"), RawWorkbook.number("40")));
    }

    private static PlanReader.Result read(List<UploadedFile> files) {
        return PlanReader.read(files, Portfolio.whole(0, DemoFilesTest.NOWHERE, Plan.EMPTY), ImportProgress.NONE);
    }
}
