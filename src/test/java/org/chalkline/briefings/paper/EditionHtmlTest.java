package org.chalkline.briefings.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chalkline.MarkedPlan;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.FileBytes;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.Sheets;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The demo's edition as one file, and its pages as HTML. */
class EditionHtmlTest {

    private static String written(Edition edition) throws IOException {
        var out = new ByteArrayOutputStream();
        EditionHtml.write(edition, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itHoldsEveryWordAndEveryNumber() throws IOException {
        var html = written(DemoEdition.read());
        for (var sheet : DemoEdition.read().sheets()) {
            var expected = new ArrayList<>(List.of(sheet.title(), sheet.sentence()));
            expected.addAll(sheet.points());
            var chart = sheet.chart();
            if (chart != null) {
                chart.table().columns().forEach(column -> expected.add(column.header()));
                chart.table().rows().forEach(row -> row.cells().forEach(cell -> expected.add(cell.text())));
                expected.add(chart.caption().sentence());
                expected.add(chart.caption().addsUp());
                expected.addAll(chart.caption().leftOut());
            }
            assertThat(expected).allSatisfy(words -> assertThat(html).contains(Markup.escaped(words)));
        }
        assertThat(html).contains("SHA-256 " + DemoEdition.HASH).contains("&lt;b&gt;not bold&lt;/b&gt;");
    }

    @Test
    void itFetchesNothing() throws IOException {
        var html = written(DemoEdition.read());
        assertThat(Pattern.compile(
                                "(src|srcset|action|data|poster)\\s*=\\s*[\"']?http|url\\(|@import|<link|<img|<iframe")
                        .matcher(html)
                        .find())
                .isFalse();
        assertThat(html).contains("default-src 'none'").doesNotContain("unsafe-inline");
        assertThat(Pattern.compile(" on[a-z]+=| style=").matcher(html).find()).isFalse();
    }

    @Test
    void notesAreThereForThoseAloneWhoHaveThem() throws IOException {
        assertThat(written(DemoEdition.withNotes())).contains(DemoEdition.NOTES);
        assertThat(written(DemoEdition.read()))
                .doesNotContain(DemoEdition.NOTES)
                .doesNotContain("class=\"notes\"");
    }

    @Test
    void theSameEditionGivesTheSameFileToTheLastLetter() throws IOException {
        assertThat(written(DemoEdition.read())).isEqualTo(written(DemoEdition.read()));
    }

    @Test
    void eachPageIsWellFormedInBothLanguagesAndEveryMediumAndItsTableHasHeads() throws Exception {
        for (var words : List.of(PaperWords.of(Locale.US), PaperWords.of(Locale.forLanguageTag("es")))) {
            for (var medium : SheetHtml.Medium.values()) {
                var tables = 0;
                var number = 0;
                for (var sheet : DemoEdition.withNotes().sheets()) {
                    var html = new SheetHtml(words, medium).of(sheet, ++number);
                    var factory = DocumentBuilderFactory.newInstance();
                    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                    var section = factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(html)))
                            .getDocumentElement();
                    tables += section.getElementsByTagName("table").getLength();
                    if (html.contains("<table>")) {
                        assertThat(html).contains("<caption>", "scope=\"col\"", "scope=\"row\"");
                    }
                }
                assertThat(tables).isGreaterThan(4);
            }
        }
    }

    @Test
    void everyFixedWordIsThereInSpanish() {
        var english = java.util.ResourceBundle.getBundle("org.chalkline.briefings.paper.words", Locale.ROOT);
        var spanish = PaperWords.of(Locale.forLanguageTag("es"));
        for (var key : english.keySet()) {
            if (!key.equals("hash") && !key.equals("minutes")) {
                assertThat(spanish.say(key)).as(key).isNotEqualTo(english.getString(key));
            }
        }
        assertThat(spanish.say("page", 2, 9)).isEqualTo("Página 2 de 9");
        assertThat(PaperWords.of(Locale.FRENCH).say("page", 2, 9)).isEqualTo("Page 2 of 9");
        assertThat(spanish.day(java.time.LocalDate.of(2026, 11, 3))).isEqualTo("3 de noviembre de 2026");
    }

    @Test
    void nothingAboveTheMeetingIsInAnyByteOfFileOrPaper() throws IOException {
        for (var occasion : Occasion.values()) {
            var edition = marked(occasion);
            var html = written(edition);
            var out = new ByteArrayOutputStream();
            EditionPdf.write(edition, out);
            var paper = FileBytes.of(out.toByteArray());
            for (var visibility : Visibility.values()) {
                var mark = MarkedPlan.mark(visibility);
                for (var file : List.of(html, paper)) {
                    assertThat(file.contains(mark))
                            .as(occasion + " " + visibility)
                            .isEqualTo(occasion.audience().sees(visibility));
                }
            }
        }
    }

    private static Edition marked(Occasion occasion) {
        var day = java.time.LocalDate.of(2026, 11, 3);
        var picture = MarkedPlan.picture().seenBy(occasion.audience());
        var pages = Stream.of(PageKind.values())
                .flatMap(kind -> kind.subject() == null
                        ? Stream.of(Page.of(kind))
                        : Stream.of(Visibility.values())
                                .map(it -> Page.of(kind, MarkedPlan.code(kind == PageKind.GOAL ? "G" : "I", it))))
                .toList();
        var content = EditionContent.begin("Marked", occasion, day, new FiscalYear(2027))
                .withPages(pages);
        var sheets = new Sheets(content, picture, day, picture, day).all();
        var at = java.time.Instant.EPOCH;
        return new Edition(1, content, EditionState.PUBLISHED, at, at, 1, sheets, "ab", true, null, List.of());
    }
}
