package org.chalkline.briefings.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The slides of the demo district's edition against the schemas of their format, and as a screen reader meets them. */
class SlidesSchemaTest {

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private static final int PIXELS = 300;

    /** What PowerPoint keeps free left and right of the words in a cell. */
    private static final double CELL_SIDES = 14.4;

    private static byte[] file = {};

    @BeforeAll
    static void write() throws IOException {
        var logo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(PIXELS, PIXELS / 3, BufferedImage.TYPE_INT_RGB), "png", logo);
        file = WrittenSlides.pptx(WrittenSlides.demo(), new SlideLook("#8a2be2", logo.toByteArray()));
    }

    @Test
    void everyPartKeepsToItsSchema() throws Exception {
        var wrong = new ArrayList<String>();
        var kinds = new ArrayList<String>();
        check(file, wrong, kinds);
        assertThat(wrong).isEmpty();
        // Each kind of part was met, and known to the schemas.
        assertThat(kinds).contains("sld", "chartSpace", "worksheet", "workbook", "notes", "presentation", "theme");
    }

    @Test
    void aPartThatBreaksItsSchemaIsFound() throws Exception {
        var slide = SCHEMAS.parse("""
                <p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:wrong/></p:sld>""", null, null);
        assertThat(errors(slide)).isNotEmpty();
    }

    private static void check(byte[] office, List<String> wrong, List<String> kinds)
            throws IOException, InvalidFormatException, XmlException {
        try (var parts = OPCPackage.open(new ByteArrayInputStream(office))) {
            for (var part : parts.getParts()) {
                var name = part.getPartName().getName();
                if (name.endsWith(".xlsx")) {
                    check(bytes(part), wrong, kinds);
                } else if (name.endsWith(".xml") && !name.startsWith("/docProps/core")) {
                    var xml = SCHEMAS.parse(new ByteArrayInputStream(bytes(part)), null, null);
                    var root = xml.getDomNode().getFirstChild().getLocalName();
                    assertThat(xml.schemaType().isNoType() || xml.schemaType().equals(XmlObject.type))
                            .as(name + " is of no known schema")
                            .isFalse();
                    kinds.add(root);
                    errors(xml).forEach(error -> wrong.add(name + ": " + error));
                }
            }
        }
    }

    private static byte[] bytes(PackagePart part) throws IOException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static List<String> errors(XmlObject xml) {
        var errors = new ArrayList<org.apache.xmlbeans.XmlError>();
        xml.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(error ->
                        error.getMessage() + " at " + error.getCursorLocation().xmlText())
                .map(words -> words.substring(0, Math.min(300, words.length())))
                .toList();
    }

    @Test
    void everyShapeSaysWhatItIsOrThatItIsDecoration() throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            var shapes = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .flatMap(SlidesSchemaTest::withParts)
                    .toList();
            assertThat(shapes).hasSizeGreaterThan(300);
            assertThat(shapes)
                    .allSatisfy(shape -> assertThat(AltText.isDecorative(shape)
                                    || !AltText.of(shape).isBlank())
                            .as(shape.getShapeName())
                            .isTrue());
        }
    }

    private static Stream<XSLFShape> withParts(XSLFShape shape) {
        return shape instanceof XSLFGroupShape group
                ? Stream.concat(Stream.of(shape), group.getShapes().stream().flatMap(SlidesSchemaTest::withParts))
                : Stream.of(shape);
    }

    @Test
    void whatIsReadComesInOrderAndTheFootLast() throws IOException {
        var order = List.of("Title", "What the page is about", "What the page says", "drawing", "Points", "Foot");
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            for (var slide : show.getSlides()) {
                var met = slide.getShapes().stream()
                        .filter(shape ->
                                !AltText.isDecorative(shape) && !"The district's logo".equals(AltText.of(shape)))
                        .map(shape -> isDrawing(shape) ? "drawing" : AltText.of(shape))
                        .toList();
                assertThat(met).as(slide.getTitle()).isSubsetOf(order).doesNotHaveDuplicates();
                assertThat(met).isSortedAccordingTo(java.util.Comparator.comparing(order::indexOf));
                assertThat(met).startsWith("Title").endsWith("Foot");
            }
        }
    }

    @Test
    void theFlowOfTheMoneyIsDrawnOnTheSlideThatTellsOfIt() throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            var flow = show.getSlides().stream()
                    .filter(slide -> slide.getTitle().equals("How the money follows the goals"))
                    .findFirst()
                    .orElseThrow();
            assertThat(flow.getShapes()).anyMatch(XSLFGroupShape.class::isInstance);
            assertThat(flow.getShapes()).anyMatch(shape -> "What the page says".equals(AltText.of(shape)));
        }
    }

    private static boolean isDrawing(XSLFShape shape) {
        return shape instanceof XSLFGraphicFrame || shape instanceof XSLFGroupShape;
    }

    @Test
    void noWordsRunIntoWhatIsUnderThemOrOffTheSlide() throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            for (var slide : show.getSlides()) {
                var read = slide.getShapes().stream()
                        .filter(shape -> !AltText.isDecorative(shape))
                        .toList();
                for (var one : read) {
                    assertThat(Slides.SIZE.getHeight())
                            .isGreaterThanOrEqualTo(one.getAnchor().getMaxY());
                    for (var other : read) {
                        assertThat(one == other || !one.getAnchor().intersects(other.getAnchor()))
                                .as("%s: %s and %s", slide.getTitle(), AltText.of(one), AltText.of(other))
                                .isTrue();
                    }
                    if (one instanceof XSLFTable table) {
                        assertRowsHoldTheirWords(table);
                    }
                    if (one instanceof XSLFTextShape text && !AltText.of(one).equals("Title")) {
                        assertThat(needed(text))
                                .as(text.getText())
                                .isLessThanOrEqualTo(one.getAnchor().getHeight() + 1);
                    }
                }
            }
        }
    }

    private static void assertRowsHoldTheirWords(XSLFTable table) {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                var cell = table.getCell(row, column);
                if (!cell.getText().isEmpty()) {
                    var run = cell.getTextParagraphs().getFirst().getTextRuns().getFirst();
                    var words = SlideText.height(
                            List.of(cell.getText()),
                            new SlideWords.Style(run.getFontSize(), run.isBold(), SlideColours.TEXT),
                            table.getColumnWidth(column) - CELL_SIDES);
                    assertThat(words).as(cell.getText()).isLessThanOrEqualTo(table.getRowHeight(row) + 1);
                }
            }
        }
    }

    private static double needed(XSLFTextShape text) {
        var paragraphs = text.getTextParagraphs();
        var run = paragraphs.getFirst().getTextRuns().getFirst();
        return SlideText.height(
                paragraphs.stream().map(paragraph -> paragraph.getText()).toList(),
                new SlideWords.Style(run.getFontSize(), run.isBold(), SlideColours.TEXT),
                text.getAnchor().getWidth());
    }
}
