package org.chalkline.briefings.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chalkline.shell.Narrative;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The demo's edition on paper, opened again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionPdfTest {

    private byte[] pdf = new byte[0];

    @BeforeAll
    void write() throws IOException {
        pdf = written();
    }

    private static byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        EditionPdf.write(DemoEdition.withNotes(), out);
        return out.toByteArray();
    }

    @Test
    void itPassesEveryRuleOfPdfUa() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .map(it -> it.getRuleId().getClause() + " " + it.getMessage() + " " + it.getLocation())
                            .distinct()
                            .limit(10))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    /** Without white space: where a line ends is the paper's. */
    private static String packed(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static String text(PDDocument document) throws IOException {
        return packed(new PDFTextStripper().getText(document));
    }

    /** Line by line, as an eye reads: words in bold are drawn after those around them. */
    private static String lines(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return packed(stripper.getText(document));
    }

    @Test
    void itHoldsEveryWordAndEveryNumber() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = text(document) + lines(document);
            var missing = new ArrayList<String>();
            for (var sheet : DemoEdition.read().sheets()) {
                var expected = new ArrayList<>(List.of(sheet.title(), sheet.sentence()));
                expected.addAll(sheet.points());
                Narrative.plain(sheet.narrative().replace("\u0000", ""))
                        .lines()
                        .map(line -> line.replaceFirst("^- ", "").replaceAll("\"|\\(.*", ""))
                        .forEach(expected::add);
                var chart = sheet.chart();
                if (chart != null) {
                    chart.table().rows().forEach(row -> row.cells().forEach(cell -> expected.add(cell.text())));
                }
                expected.stream().filter(words -> !text.contains(packed(words))).forEach(missing::add);
            }
            assertThat(missing).isEmpty();
            assertThat(text).doesNotContain(packed(DemoEdition.NOTES));
        }
    }

    @Test
    void eachSheetHasABookmarkAndEachPageTheHash() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var bookmarks = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(it -> bookmarks.add(it.getTitle()));
            assertThat(bookmarks)
                    .containsExactlyElementsOf(DemoEdition.read().sheets().stream()
                            .map(it -> it.title())
                            .toList());
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("SHA-256 " + DemoEdition.HASH)
                        .contains("Page %d of %d".formatted(page, document.getNumberOfPages()));
            }
        }
    }

    @Test
    void itNamesItselfAndItsLanguageAndEmbedsItsTypefaces() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(DemoEdition.read().content().title());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            for (var page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void theSameEditionGivesTheSameContent() throws IOException {
        try (var one = Loader.loadPDF(pdf);
                var other = Loader.loadPDF(written())) {
            assertThat(text(one)).isEqualTo(text(other));
            assertThat(one.getDocumentInformation().getCreationDate())
                    .isEqualTo(other.getDocumentInformation().getCreationDate());
        }
    }
}
