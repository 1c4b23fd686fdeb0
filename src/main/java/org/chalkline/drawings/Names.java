package org.chalkline.drawings;

import java.util.List;
import org.chalkline.drawings.Mark.Anchor;

/** The names at the left of rows, each whole, in as many lines as it takes. On a phone they stand above their bars. */
record Names(Look look, List<List<String>> lines, double room) {

    private static final double SHARE = 0.3;
    private static final double GAP = 12;

    static Names of(List<String> names, Look look) {
        var widest = Letters.widest(names, look.size(), false);
        var room = look.narrow() ? look.width() : Math.min(widest, look.width() * SHARE) + 1;
        return new Names(
                look,
                names.stream()
                        .map(name -> Letters.lines(name, room, look.size(), false))
                        .toList(),
                room);
    }

    /** Where the bars begin. */
    double right() {
        return look.narrow() ? 0 : room + GAP;
    }

    /** How high a row is whose bars are so high. */
    double height(int row, double bars) {
        var text = lines.get(row).size() * look.line();
        return look.narrow() ? text + 4 + bars + 10 : Math.max(text, bars) + 10;
    }

    /** Draws a name in its row; returns where the bars' middle is. */
    double draw(Canvas canvas, int row, double top, double bars) {
        var text = lines.get(row).size() * look.line();
        var height = height(row, bars);
        if (look.narrow()) {
            canvas.block(0, top + text / 2, lines.get(row), Anchor.START, false, Palette.TEXT);
            return top + text + 4 + bars / 2;
        }
        canvas.block(room, top + height / 2, lines.get(row), Anchor.END, false, Palette.TEXT);
        return top + height / 2;
    }
}
