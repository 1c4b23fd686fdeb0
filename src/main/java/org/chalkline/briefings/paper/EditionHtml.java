package org.chalkline.briefings.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.PictureSource;
import org.chalkline.briefings.Progress;

/**
 * An edition as one file that needs nothing else: a document to read, which presents itself where scripts run. Its policy forbids
 * it to fetch anything, and to run or look like anything but what was written into it here.
 */
public final class EditionHtml {

    private static final PaperWords WORDS = PaperWords.of(Locale.US);

    private EditionHtml() {}

    /** Writes the edition as its reader has it: notes are there for those alone whose edition has some. The stream stays open. */
    public static void write(Edition edition, OutputStream out) throws IOException {
        write(edition, PictureSource.NONE, Progress.NONE, out);
    }

    /**
     * The same, with the pictures on its pages within it.
     *
     * @throws Progress.Stopped when nobody wants it any more
     */
    public static void write(Edition edition, PictureSource pictures, Progress progress, OutputStream out)
            throws IOException {
        out.write(document(edition, pictures, progress).getBytes(StandardCharsets.UTF_8));
    }

    private static String document(Edition edition, PictureSource pictures, Progress progress) throws IOException {
        var style = resource("edition.css");
        var script = resource("edition.js");
        var html = new Markup();
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", WORDS.tag())
                .open("head")
                .raw("<meta charset=\"utf-8\"/>");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(style, script) + "\"/>");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        html.element("title", edition.content().title());
        html.raw("<style>" + style + "</style>").close("head");
        html.open("body", "data-page", WORDS.say("page"), "data-blank", WORDS.say("blank"));
        head(html, edition);
        html.open("main");
        var sheets = new SheetHtml(WORDS, SheetHtml.Medium.SCREEN, pictures);
        for (int i = 0; i < edition.sheets().size(); i++) {
            progress.at(i + 1, edition.sheets().size());
            html.raw(sheets.of(edition.sheets().get(i), i + 1)).raw("\n");
        }
        html.close("main").open("footer", "class", "foot");
        html.element("p", PaperFoot.edition(edition)).element("p", PaperFoot.proof(edition, WORDS), "class", "hash");
        html.close("footer").raw(bar());
        return html.raw("<script>" + script + "</script>")
                .close("body")
                .close("html")
                .toString();
    }

    private static void head(Markup html, Edition edition) {
        html.open("header", "class", "head").element("p", edition.content().meeting(), "class", "kicker");
        html.element("h1", edition.content().title());
        html.open("nav", "aria-label", WORDS.say("contents")).open("ol", "class", "contents");
        for (int i = 0; i < edition.sheets().size(); i++) {
            var title = edition.sheets().get(i).title();
            html.open("li")
                    .open("a", "href", "#page-" + (i + 1))
                    .text(title)
                    .close("a")
                    .close("li");
        }
        html.close("ol").close("nav");
        // Shown by the script: without it they could do nothing.
        html.open("button", "type", "button", "data-do", "present", "hidden", "hidden");
        html.text(WORDS.say("present")).close("button");
        html.element("p", WORDS.say("help"), "class", "help", "hidden", "hidden")
                .close("header");
    }

    private static String bar() {
        var bar = new Markup();
        bar.open("nav", "class", "bar", "aria-label", WORDS.say("present"), "hidden", "hidden");
        for (var name : java.util.List.of("previous", "next", "overview", "leave")) {
            bar.open("button", "type", "button", "data-do", name)
                    .text(WORDS.say(name))
                    .close("button");
        }
        bar.open("span", "class", "place", "role", "status").close("span");
        return bar.close("nav").toString();
    }

    /** Nothing is fetched, pictures are within; the styles and the script are those whose hashes stand here. */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
                .formatted(hash(style), hash(script));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream in = EditionHtml.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
