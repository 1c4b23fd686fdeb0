package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chalkline.briefings.EditionFiles.Form;
import org.chalkline.briefings.Sheet;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Table;
import org.chalkline.charts.Value;

/**
 * The numbers of an edition, to be found again in its files.
 *
 * @param tables the dollars in the tables of its drawings, as they are read and as they are
 * @param drawn what its bars stand for
 */
record EditionNumbers(List<Table.Cell> tables, List<BigDecimal> drawn) {

    private static final Pattern WORKBOOK = Pattern.compile("/ppt/embeddings/.*\\.xlsx");

    static EditionNumbers of(List<Sheet> sheets) {
        var cells = new ArrayList<Table.Cell>();
        var drawn = new ArrayList<BigDecimal>();
        for (var sheet : sheets) {
            var chart = sheet.chart();
            if (chart != null) {
                chart.table()
                        .rows()
                        .forEach(row -> row.cells().stream()
                                .filter(cell ->
                                        cell.value() != null && cell.text().contains("$"))
                                .forEach(cells::add));
                if (chart instanceof Bars bars) {
                    bars.series()
                            .forEach(series ->
                                    series.values().stream().map(Value::number).forEach(drawn::add));
                }
            }
        }
        assertThat(cells).hasSizeGreaterThan(50);
        assertThat(drawn).hasSizeGreaterThan(10);
        return new EditionNumbers(cells, drawn);
    }

    /** Whether a file holds each of them, to the dollar. */
    void assertIn(Form form, byte[] file) throws IOException {
        switch (form) {
            case HTML -> assertRead(new String(file, java.nio.charset.StandardCharsets.UTF_8));
            case PDF -> {
                try (var paper = Loader.loadPDF(file)) {
                    assertRead(new PDFTextStripper().getText(paper));
                }
            }
            case XLSX ->
                assertThat(numbers(file))
                        .containsAll(
                                exact(tables.stream().map(Table.Cell::value).toList()));
            case PPTX -> {
                var held = new TreeSet<BigDecimal>();
                try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
                    for (var part : show.getPackage().getPartsByName(WORKBOOK)) {
                        try (var in = part.getInputStream()) {
                            held.addAll(numbers(in.readAllBytes()));
                        }
                    }
                }
                assertThat(held).containsAll(exact(drawn));
            }
        }
    }

    private void assertRead(String text) {
        assertThat(text).contains(tables.stream().map(Table.Cell::text).toList());
    }

    private static Set<BigDecimal> exact(List<BigDecimal> numbers) {
        var exact = new TreeSet<BigDecimal>();
        numbers.forEach(number -> exact.add(number.stripTrailingZeros()));
        return exact;
    }

    private static Set<BigDecimal> numbers(byte[] workbook) throws IOException {
        var numbers = new ArrayList<BigDecimal>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(BigDecimal.valueOf(cell.getNumericCellValue()));
                }
            })));
        }
        return exact(numbers);
    }
}
