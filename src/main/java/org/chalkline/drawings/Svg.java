package org.chalkline.drawings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chalkline.drawings.Mark.Point;

/**
 * A drawing as SVG with a title and a description. It holds no script, no style and no address, so that it may stand within a page
 * whose policy allows none.
 */
public final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** As wide as what {@link Letters} measures with, or narrower. */
    private static final String FONT = "DejaVu Sans Condensed, Arial, Helvetica, sans-serif";

    private final StringBuilder out = new StringBuilder();

    private Svg() {}

    /**
     * Writes it.
     *
     * @param title names the picture for those who can't see it
     * @param description says what it shows
     * @param idPrefix letters and digits that no other picture on the page has
     * @param lang of the words in it, such as {@code en}
     */
    public static String of(Drawing drawing, String title, String description, String idPrefix, String lang) {
        var svg = new Svg();
        svg.write(drawing, title, description, idPrefix, lang);
        return svg.out.toString();
    }

    private void write(Drawing drawing, String title, String description, String prefix, String lang) {
        var id = attribute(prefix);
        out.append("<svg xmlns=\"%s\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" role=\"img\""
                .formatted(
                        NAMESPACE,
                        number(drawing.width()),
                        number(drawing.height()),
                        number(drawing.width()),
                        number(drawing.height())));
        out.append(" aria-labelledby=\"%s-title %s-desc\" xml:lang=\"%s\" lang=\"%s\" font-family=\"%s\">"
                .formatted(id, id, attribute(lang), attribute(lang), FONT));
        out.append("<title id=\"%s-title\">%s</title>".formatted(id, text(title)));
        out.append("<desc id=\"%s-desc\">%s</desc>".formatted(id, text(description)));
        drawing.marks().forEach(this::mark);
        out.append("</svg>");
    }

    private void mark(Mark mark) {
        out.append(
                switch (mark) {
                    case Mark.Rectangle it ->
                        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s/>"
                                .formatted(
                                        number(it.box().x()),
                                        number(it.box().y()),
                                        number(it.box().width()),
                                        number(it.box().height()),
                                        fill(it.fill(), it.opacity()));
                    case Mark.Circle it ->
                        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>"
                                .formatted(
                                        number(it.centre().x()),
                                        number(it.centre().y()),
                                        number(it.radius()),
                                        fill(it.fill(), it.opacity()));
                    case Mark.Shape it ->
                        "<path d=\"M%s%sZ\"%s/>"
                                .formatted(pair(it.start()), steps(it.steps()), fill(it.fill(), it.opacity()));
                    case Mark.Line it -> line(it);
                    case Mark.Text it -> words(it);
                });
    }

    private static String line(Mark.Line it) {
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                .formatted(
                        it.points().stream().map(Svg::pair).collect(Collectors.joining(" ")),
                        attribute(it.colour()),
                        number(it.thickness()),
                        it.dashed() ? " stroke-dasharray=\"7 5\"" : "");
    }

    private static String words(Mark.Text it) {
        return "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\"%s fill=\"%s\">%s</text>"
                .formatted(
                        number(it.at().x()),
                        number(it.at().y()),
                        number(it.size()),
                        it.anchor().name().toLowerCase(Locale.ROOT),
                        it.bold() ? " font-weight=\"700\"" : "",
                        attribute(it.colour()),
                        text(it.words()));
    }

    private static String steps(List<Mark.Step> steps) {
        return steps.stream()
                .map(step -> switch (step) {
                    case Mark.To it -> "L" + pair(it.end());
                    case Mark.Curve it -> "C" + pair(it.first()) + " " + pair(it.second()) + " " + pair(it.end());
                })
                .collect(Collectors.joining());
    }

    private static String fill(String colour, double opacity) {
        return " fill=\"" + attribute(colour) + "\"" + (opacity < 1 ? " fill-opacity=\"" + number(opacity) + "\"" : "");
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String number(double length) {
        var rounded =
                BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /** Names come from people's files: they only ever become text. Letters that XML can't hold are left out. */
    private static String text(String words) {
        return words.codePoints()
                .filter(it -> it >= ' ' && it != 0xFFFE && it != 0xFFFF && !(it >= 0xD800 && it <= 0xDFFF))
                .mapToObj(it -> switch (it) {
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '&' -> "&amp;";
                    default -> Character.toString(it);
                })
                .collect(Collectors.joining());
    }

    private static String attribute(String words) {
        return text(words).replace("\"", "&quot;");
    }
}
