package org.chalkline.drawings;

import java.util.List;
import org.chalkline.drawings.Mark.Anchor;
import org.chalkline.drawings.Mark.Point;

/** What each colour, pattern or sign means, in as many rows as it takes. */
final class Legend {

    private static final double SWATCH = 14;
    private static final double GAP = 22;

    private Legend() {}

    /** How the sample before a name looks, drawn around a point. */
    interface Sample {
        void draw(Canvas canvas, Point middle, double size);
    }

    record Entry(String name, Sample sample) {}

    static Sample swatch(String colour) {
        return (canvas, at, size) -> canvas.rectangle(at.x() - size / 2, at.y() - size / 2, size, size, colour);
    }

    static Sample sign(int kind, String colour) {
        return (canvas, at, size) -> canvas.sign(kind, at, size / 2, colour, 1);
    }

    /** Draws it from the top; returns how high it is, with the space under it. */
    static double draw(Canvas canvas, List<Entry> entries) {
        var look = canvas.look();
        var x = 0.0;
        var row = 0;
        for (var entry : entries) {
            var room = look.width() - SWATCH - 8;
            var lines = Letters.lines(entry.name(), room, look.size(), false);
            var width = SWATCH + 6 + Letters.widest(lines, look.size(), false);
            if (x > 0 && x + width > look.width()) {
                x = 0;
                row++;
            }
            var middle = row * height(look) + look.line() / 2;
            entry.sample().draw(canvas, new Point(x + SWATCH / 2, middle), SWATCH);
            for (int i = 0; i < lines.size(); i++) {
                var baseline = Canvas.baseline(middle + i * look.line(), look.size());
                canvas.text(x + SWATCH + 6, baseline, lines.get(i), Anchor.START, Palette.TEXT);
            }
            row += lines.size() - 1;
            x += width + GAP;
        }
        return entries.isEmpty() ? 0 : (row + 1) * height(look) + 8;
    }

    private static double height(Look look) {
        return look.line() + 4;
    }
}
