package org.chalkline.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.chalkline.briefings.paper.EditionHtml;
import org.chalkline.briefings.paper.EditionPdf;
import org.chalkline.briefings.slides.SlideLook;
import org.chalkline.briefings.slides.Slides;
import org.chalkline.shared.FiscalYear;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A page's picture is within each file, with its words for who does not see it. */
class PicturesInFilesTest {

    private static final String ALT = "A map of the “new” cables";
    private static final byte[] PNG = png();

    private static byte[] png() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Edition edition() {
        var content =
                EditionContent.begin("Pictured", Occasion.BOARD, LocalDate.of(2026, 11, 17), new FiscalYear(2027));
        var picture = new Picture("0".repeat(64), ALT, 640, 480);
        var sheet = new Sheet(PageKind.TEXT, "", "Cables", "", List.of(), null, "Look at it.", "", 0, picture);
        var at = Instant.parse("2026-11-03T12:00:00Z");
        return new Edition(
                1, content, EditionState.PUBLISHED, at, at, 3, List.of(sheet), "a".repeat(64), true, null, List.of());
    }

    private static Optional<byte[]> bytes(Picture picture) {
        return Optional.of(PNG);
    }

    @Test
    void theOneFileHoldsItAndMayShowItAndFetchesNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        EditionHtml.write(edition(), PicturesInFilesTest::bytes, Progress.NONE, out);
        var html = out.toString(StandardCharsets.UTF_8);
        assertThat(html)
                .contains("src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(PNG))
                .contains("alt=\"" + ALT)
                .contains("img-src data:")
                .contains("default-src 'none'");
    }

    @Test
    void thePaperHoldsItAndPassesEveryRuleOfPdfUa() throws Exception {
        var out = new ByteArrayOutputStream();
        EditionPdf.write(edition(), PicturesInFilesTest::bytes, Progress.NONE, out);
        var pdf = out.toByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var images = 0;
            for (var page : document.getPages()) {
                var resources = page.getResources();
                images += (int) StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                        .filter(resources::isImageXObject)
                        .count();
            }
            assertThat(images).isEqualTo(1);
        }
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                            .distinct())
                    .isEmpty();
        }
    }

    @Test
    void theSlideHoldsItWithItsWords() throws IOException {
        var out = new ByteArrayOutputStream();
        Slides.write(edition(), SlideLook.PLAIN, PicturesInFilesTest::bytes, Progress.NONE, out);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            var shapes = show.getSlides().getFirst().getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(XSLFPictureShape.class::cast)
                    .toList();
            assertThat(shapes).hasSize(1);
            assertThat(shapes.getFirst().getPictureData().getData()).isEqualTo(PNG);
            assertThat(shapes.getFirst().getXmlObject().toString()).contains("descr=\"" + ALT);
        }
    }

    @Test
    void whereItsBytesAreGoneItsWordsStandThere() throws IOException {
        var out = new ByteArrayOutputStream();
        EditionHtml.write(edition(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("A map of the")
                .doesNotContain("<img");
    }
}
