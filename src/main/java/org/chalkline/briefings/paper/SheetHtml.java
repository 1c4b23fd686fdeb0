package org.chalkline.briefings.paper;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.Picture;
import org.chalkline.briefings.PictureSource;
import org.chalkline.briefings.Sheet;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Chart;
import org.chalkline.drawings.Drawing;
import org.chalkline.drawings.Drawings;
import org.chalkline.drawings.Svg;
import org.chalkline.shell.Narrative;

/**
 * A page of an edition as HTML that reads without styles and without scripts: a heading, words, the drawing as SVG with its title
 * and sentence, and the table behind it. It is well-formed XML too. It shows what the sheet holds, and withholds nothing.
 */
public final class SheetHtml {

    /** Where it is read. */
    public enum Medium {
        /** Drawings for wide and for narrow screens, of which the styles show one; tables open on request. */
        SCREEN,
        /** One drawing; tables stand open. */
        PAPER
    }

    /** What a drawing has on a sheet of letter paper that lies, under the words over it; in pixels of 1/96 inch. */
    private static final double PAPER_WIDTH = 940;

    private static final double PAPER_HEIGHT = 520;

    /** A table of so many rows begins on a sheet of its own; a shorter one is not parted. */
    private static final int LONG = 18;

    private final PaperWords words;
    private final Medium medium;
    private final PictureSource pictures;
    private final Writing writing;

    /** One that has what pictures show in words alone. */
    public SheetHtml(PaperWords words, Medium medium) {
        this(words, medium, PictureSource.NONE);
    }

    public SheetHtml(PaperWords words, Medium medium, PictureSource pictures) {
        this(words, medium, pictures, Writing.PLAIN);
    }

    /** @param writing how words that may be in another language stand in it */
    public SheetHtml(PaperWords words, Medium medium, PictureSource pictures, Writing writing) {
        this.words = words;
        this.medium = medium;
        this.pictures = pictures;
        this.writing = writing;
    }

    /**
     * The page as a section, its heading one level below the document's.
     *
     * @param number from 1; makes its id: {@code page-1}
     */
    public String of(Sheet sheet, int number) {
        var id = "page-" + number;
        var html = new Markup(writing);
        html.open("section", "class", "sheet", "id", id, "aria-labelledby", id + "-title");
        html.element("p", sheet.kicker(), "class", "kicker");
        html.element("h2", sheet.title(), "id", id + "-title");
        html.raw(said(sheet));
        var picture = sheet.picture();
        if (picture != null) {
            picture(html, picture);
        }
        var chart = sheet.chart();
        if (chart != null) {
            figure(html, sheet, chart, id);
        }
        html.list(sheet.kind() == PageKind.COVER ? "ol" : "ul", sheet.points(), "class", "points");
        if (chart != null) {
            numbers(html, chart);
        }
        notes(html, sheet);
        return html.close("section").toString();
    }

    /** What the page says, and what people wrote on it. */
    public String said(Sheet sheet) {
        var html = new Markup(writing).element("p", sheet.sentence(), "class", "lead");
        if (!sheet.narrative().isBlank()) {
            html.open("div", "class", "narrative", "lang", writing.tag(sheet.narrative()))
                    .raw(narrative(sheet.narrative()))
                    .close("div");
        }
        return html.toString();
    }

    /** Within the document; where its bytes are not to be had, what it shows in words. */
    private void picture(Markup html, Picture picture) {
        var bytes = pictures.bytes(picture);
        if (bytes.isEmpty()) {
            html.element("p", picture.alt(), "class", "picture");
            return;
        }
        var scale = Math.min(1, Math.min(PAPER_WIDTH / picture.width(), PAPER_HEIGHT / picture.height()));
        var data = "data:%s;base64,%s"
                .formatted(
                        PictureSource.mediaType(bytes.get()),
                        Base64.getEncoder().encodeToString(bytes.get()));
        html.open("p", "class", "picture")
                .raw("<img alt=\"%s\" width=\"%d\" height=\"%d\" src=\"%s\"/>"
                        .formatted(
                                Markup.escaped(picture.alt()),
                                Math.round(picture.width() * scale),
                                Math.round(picture.height() * scale),
                                data))
                .close("p");
    }

    private static String narrative(String markdown) {
        return Narrative.markup(Markup.clean(markdown));
    }

    private void figure(Markup html, Sheet sheet, Chart chart, String id) {
        var caption = chart.caption();
        var drawing = Drawings.of(chart, words.language());
        html.open("figure");
        if (!drawing.marks().isEmpty()) {
            drawing(html, drawing, caption, id + "-wide", "drawing wide");
            if (medium == Medium.SCREEN) {
                drawing(html, Drawings.narrow(chart, words.language()), caption, id + "-narrow", "drawing narrow");
            }
        }
        html.open("figcaption").element("strong", caption.title());
        if (!caption.sentence().equals(sheet.sentence())) {
            html.text(" ").element("span", caption.sentence());
        }
        trust(html, trust(caption));
        html.close("figcaption").close("figure");
    }

    private void drawing(Markup html, Drawing drawing, Caption caption, String id, String look) {
        var svg = Svg.of(drawing, caption.title(), caption.sentence(), id, words.tag());
        if (medium == Medium.PAPER) {
            // What makes a PDF reads the alternative of a figure from here.
            var alt = Markup.escaped(caption.title() + ". " + caption.sentence());
            svg = svg.replaceFirst(
                    "<svg ", Matcher.quoteReplacement("<svg alt=\"%s\" style=\"%s\" ".formatted(alt, size(drawing))));
        }
        html.open("div", "class", look).raw(svg).close("div");
    }

    /** As wide as the paper, but for a drawing that would be higher than it then. */
    private static String size(Drawing drawing) {
        var scale = Math.min(PAPER_WIDTH / drawing.width(), PAPER_HEIGHT / drawing.height());
        return String.format(
                Locale.ROOT, "width:%.1fpx;height:%.1fpx", drawing.width() * scale, drawing.height() * scale);
    }

    private void trust(Markup html, List<String> trust) {
        if (medium == Medium.PAPER) {
            // Side by side on one line, which a list of a tagged file can't be.
            html.element("span", " · " + String.join(" · ", trust), "class", "trust");
        } else {
            html.list("ul", trust, "class", "trust");
        }
    }

    private List<String> trust(Caption caption) {
        var trust = new ArrayList<String>();
        trust.add(caption.source());
        trust.add(words.say("asOf", words.day(caption.asOf())));
        trust.add(caption.addsUp());
        caption.leftOut().forEach(one -> trust.add(words.say("leftOut", one)));
        return trust.stream().filter(one -> !one.isBlank()).toList();
    }

    private void numbers(Markup html, Chart chart) {
        if (chart.table().columns().isEmpty()) {
            return;
        }
        if (medium == Medium.PAPER) {
            html.open("div", "class", chart.table().rows().size() > LONG ? "long" : "short");
            SheetTable.write(html, chart);
            html.close("div");
            return;
        }
        html.open("details", "class", "numbers").element("summary", words.say("numbers"));
        // Wide tables are moved by themselves, also with the keyboard.
        var name = words.say("numbers") + ": " + chart.caption().title();
        html.open("div", "class", "table", "tabindex", "0", "role", "group", "aria-label", name);
        SheetTable.write(html, chart);
        html.close("div").close("details");
    }

    private void notes(Markup html, Sheet sheet) {
        if (!sheet.notes().isBlank()) {
            html.open("div", "class", "notes", "role", "note")
                    .element("h3", words.say("notes"))
                    .element("p", sheet.notes())
                    .close("div");
        }
    }
}
