package org.chalkline.drawings;

import java.util.List;
import org.chalkline.drawings.Mark.Anchor;

/** A name with its amount after it in bold, in lines of a given width. */
record Tag(List<String> name, String value, boolean ownLine, double size) {

    private static final double SPACE = 6;

    static Tag of(String name, String value, double room, double size) {
        var lines = Letters.lines(name, room, size, false);
        var last = Letters.width(lines.getLast(), size, false);
        return new Tag(lines, value, last + SPACE + Letters.width(value, size, true) > room, size);
    }

    double height() {
        return (name.size() + (ownLine ? 1 : 0)) * size * Letters.LINE;
    }

    double width() {
        var last = Letters.width(name.getLast(), size, false);
        var amount = Letters.width(value, size, true);
        return Math.max(Letters.widest(name, size, false), ownLine ? amount : last + SPACE + amount);
    }

    /** Around a middle height; at the start or the end of its lines. */
    void draw(Canvas canvas, double x, double middle, Anchor anchor) {
        var line = size * Letters.LINE;
        var y = Canvas.baseline(middle - height() / 2 + line / 2, size);
        for (int i = 0; i < name.size(); i++) {
            var words = name.get(i);
            var beside = i == name.size() - 1 && !ownLine;
            var shift = beside && anchor == Anchor.END ? Letters.width(value, size, true) + SPACE : 0;
            canvas.text(x - shift, y, words, anchor, size, false, Palette.TEXT);
            if (beside) {
                var after = anchor == Anchor.END ? 0 : Letters.width(words, size, false) + SPACE;
                canvas.text(x + after, y, value, anchor, size, true, Palette.TEXT);
            }
            y += line;
        }
        if (ownLine) {
            canvas.text(x, y, value, anchor, size, true, Palette.TEXT);
        }
    }
}
