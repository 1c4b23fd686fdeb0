package org.chalkline.briefings.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.PictureSource;
import org.chalkline.briefings.Progress;

/**
 * An edition on paper: a tagged PDF/UA-1 file with a bookmark for each page of the edition. Nothing is fetched to make it. The
 * same edition gives the same content.
 */
public final class EditionPdf {

    private static final PaperWords WORDS = PaperWords.of(Locale.US);
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private EditionPdf() {}

    /** Writes the edition as everybody reads it, without notes. The stream stays open. */
    public static void write(Edition edition, OutputStream out) throws IOException {
        write(edition, PictureSource.NONE, Progress.NONE, out);
    }

    /**
     * The same, with the pictures on its pages; progress is told by pages of paper, of which an edition's page may need some.
     *
     * @throws Progress.Stopped when nobody wants it any more
     */
    public static void write(Edition edition, PictureSource pictures, Progress progress, OutputStream out)
            throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        // What stands within the document itself is no address to fetch from.
        builder.useUriResolver((base, address) -> address.startsWith("data:image/") ? address : null);
        builder.withProducer("Chalkline");
        fonts(builder);
        builder.withHtmlContent(document(edition, pictures), null);
        var pages = new AtomicInteger();
        builder.usePageSupplier((made, width, height, page, beside) -> {
            progress.at(page + 1, pages.get());
            var fresh = new PDPage(new PDRectangle(width, height));
            made.addPage(fresh);
            return fresh;
        });
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            pages.set(renderer.getRootBox().getLayer().getPages().size());
            renderer.createPDFWithoutClosing();
            var made = renderer.getPdfDocument();
            date(made, edition);
            made.save(out);
        }
    }

    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "", REGULAR, FontStyle.NORMAL);
        font(builder, "-Bold", BOLD, FontStyle.NORMAL);
        font(builder, "-Oblique", REGULAR, FontStyle.ITALIC);
        font(builder, "-BoldOblique", BOLD, FontStyle.ITALIC);
    }

    private static void font(PdfRendererBuilder builder, String form, int weight, FontStyle style) {
        builder.useFont(
                () -> open(FONTS + form + ".ttf"),
                "DejaVu Sans Condensed",
                weight,
                style,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(EditionPdf.class.getResourceAsStream(name), name);
    }

    /** Of the moment when the edition was frozen, not of that when somebody took it along. */
    private static void date(PDDocument made, Edition edition) {
        Calendar frozen = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        frozen.setTimeInMillis(edition.frozenAt().toEpochMilli());
        made.getDocumentInformation().setCreationDate(frozen);
        made.getDocumentInformation().setModificationDate(frozen);
        made.setDocumentId(edition.frozenAt().getEpochSecond());
    }

    private static String document(Edition edition, PictureSource pictures) {
        var html = new Markup();
        html.open("html", "lang", "en-US")
                .open("head")
                .element("title", edition.content().title());
        html.open("meta", "name", "subject", "content", edition.content().meeting())
                .close("meta");
        html.open("meta", "name", "author", "content", "Chalkline").close("meta");
        bookmarks(html, edition);
        html.open("style").raw(style(edition)).close("style").close("head").open("body");
        html.open("h1", "class", "whole").text(edition.content().title()).close("h1");
        var sheets = new SheetHtml(WORDS, SheetHtml.Medium.PAPER, pictures);
        for (int i = 0; i < edition.sheets().size(); i++) {
            html.raw(sheets.of(edition.sheets().get(i).withoutNotes(), i + 1));
        }
        return html.close("body").close("html").toString();
    }

    private static void bookmarks(Markup html, Edition edition) {
        if (edition.sheets().isEmpty()) {
            return;
        }
        html.open("bookmarks");
        for (int i = 0; i < edition.sheets().size(); i++) {
            var title = edition.sheets().get(i).title();
            html.open("bookmark", "name", title, "href", "#page-" + (i + 1)).close("bookmark");
        }
        html.close("bookmarks");
    }

    private static String style(Edition edition) {
        try {
            var style = EditionHtml.resource("paper.css")
                    .replace("{edition}", quoted(PaperFoot.edition(edition)))
                    .replace("{proof}", quoted(PaperFoot.proof(edition, WORDS)))
                    .replace("{page}", WORDS.say("page", "\" counter(page) \"", "\" counter(pages) \""));
            return Markup.escaped(style).replace("&quot;", "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words as a string of CSS can hold them. */
    private static String quoted(String words) {
        return Markup.clean(words)
                .replaceAll("[\\n\\t]+", " ")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
    }
}
