package org.chalkline.briefings.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.chalkline.MarkedPlan;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.FileBytes;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.Progress;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.Sheets;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Lines;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** The slides of an edition, written and opened again. */
class SlidesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static Edition edition(Occasion occasion) {
        var picture = MarkedPlan.picture().seenBy(occasion.audience());
        var pages = new ArrayList<Page>();
        for (var kind : PageKind.values()) {
            if (kind.subject() == null) {
                pages.add(Page.of(kind).withWords("", "Read **this**", "Only for the speaker", 1));
            } else {
                Arrays.stream(Visibility.values())
                        .map(each -> Page.of(kind, MarkedPlan.code(kind == PageKind.GOAL ? "G" : "I", each)))
                        .forEach(pages::add);
            }
        }
        var content = EditionContent.begin("For the room", occasion, DAY.plusDays(14), new FiscalYear(2027))
                .withPages(pages);
        Portfolio before = picture;
        var sheets = new Sheets(content, picture, DAY, before, DAY.minusMonths(1)).all();
        return new Edition(
                3,
                content,
                EditionState.PUBLISHED,
                Instant.EPOCH,
                Instant.EPOCH,
                7,
                sheets.stream().map(Sheet::withoutNotes).toList(),
                "0123456789abcdef".repeat(4),
                true,
                null,
                List.of());
    }

    /** The slides of each page: words that do not fit beside their drawing go on to another. */
    private static List<List<XSLFSlide>> pages(XMLSlideShow show) {
        var pages = new ArrayList<List<XSLFSlide>>();
        for (var slide : show.getSlides()) {
            if (!slide.getTitle().endsWith("(continued)")) {
                pages.add(new ArrayList<>());
            }
            pages.getLast().add(slide);
        }
        return pages;
    }

    private static byte[] written(Edition edition) throws IOException {
        var out = new ByteArrayOutputStream();
        Slides.write(edition, SlideLook.PLAIN, Progress.NONE, out);
        return out.toByteArray();
    }

    private static XMLSlideShow opened(Edition edition) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(written(edition)));
    }

    @Test
    void eachPageIsASlideWithItsTitleInReadingOrder() throws IOException {
        var edition = edition(Occasion.BOARD);
        try (var show = opened(edition)) {
            var pages = pages(show);
            assertThat(pages).hasSameSizeAs(edition.sheets());
            for (int i = 0; i < edition.sheets().size(); i++) {
                var slide = pages.get(i).getFirst();
                assertThat(slide.getTitle()).isEqualTo(edition.sheets().get(i).title());
                assertThat(slide.getShapes().getFirst().getShapeName()).startsWith("Title");
            }
        }
    }

    @Test
    void chartsAreNativeAndTheWorkbookInsideHoldsTheNumbersOfTheEdition() throws IOException {
        var edition = edition(Occasion.CABINET);
        try (var show = opened(edition)) {
            var natives = 0;
            for (int i = 0; i < edition.sheets().size(); i++) {
                var chart = edition.sheets().get(i).chart();
                var expected = switch (chart) {
                    case Bars bars ->
                        bars.series().stream()
                                .flatMap(series -> series.values().stream())
                                .map(value -> value.number().doubleValue())
                                .toList();
                    case Lines lines ->
                        lines.series().stream()
                                .flatMap(series -> series.points().stream())
                                .map(point -> point.value().number().doubleValue())
                                .toList();
                    case null, default -> List.<Double>of();
                };
                if (!expected.isEmpty()) {
                    natives++;
                    assertThat(numbers(show, i)).as("page " + (i + 1)).containsAll(expected);
                }
            }
            assertThat(natives).isGreaterThan(4);
        }
    }

    private static List<Double> numbers(XMLSlideShow show, int slide) throws IOException {
        var result = new ArrayList<Double>();
        for (var part : pages(show).get(slide).stream()
                .flatMap(it -> it.getRelations().stream())
                .toList()) {
            if (part instanceof XSLFChart chart) {
                try {
                    for (var row : chart.getWorkbook().getSheetAt(0)) {
                        for (var cell : row) {
                            if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                                result.add(cell.getNumericCellValue());
                            }
                        }
                    }
                } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                    throw new IOException(e);
                }
            }
        }
        return result;
    }

    @Test
    void everyDrawingAndTableSaysWhatItIs() throws IOException {
        try (var show = opened(edition(Occasion.CABINET))) {
            var frames = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFGraphicFrame.class::isInstance)
                    .map(XSLFGraphicFrame.class::cast)
                    .toList();
            assertThat(frames).hasSizeGreaterThan(6).anyMatch(XSLFTable.class::isInstance);
            assertThat(frames).allSatisfy(frame -> assertThat(AltText.of(frame)).isNotBlank());
        }
    }

    @Test
    void nothingAboveTheMeetingIsInAnyByte() throws IOException {
        for (var occasion : Occasion.values()) {
            var everything = FileBytes.of(written(edition(occasion)));
            for (var visibility : Visibility.values()) {
                if (occasion.audience().sees(visibility)) {
                    assertThat(everything).as(occasion + " " + visibility).contains(MarkedPlan.mark(visibility));
                } else {
                    assertThat(everything).as(occasion + " " + visibility).doesNotContain(MarkedPlan.mark(visibility));
                }
            }
            assertThat(everything).doesNotContain("Only for the speaker");
        }
    }
}
