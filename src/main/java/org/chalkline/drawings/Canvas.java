package org.chalkline.drawings;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.drawings.Mark.Anchor;
import org.chalkline.drawings.Mark.Point;

/** Gathers marks. */
final class Canvas {

    private static final double STRIPES = 7;
    private static final double STRIPE = 1.6;
    private static final double STRIPE_COLOUR = 0.62;

    private final List<Mark> marks = new ArrayList<>();
    private final Look look;

    Canvas(Look look) {
        this.look = look;
    }

    Look look() {
        return look;
    }

    Drawing drawn(double height) {
        return new Drawing(look.width(), Math.ceil(height), marks);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void rectangle(double x, double y, double width, double height, String fill) {
        add(new Mark.Rectangle(new Box(x, y, Math.max(0, width), height), fill, 1));
    }

    void line(double x1, double y1, double x2, double y2, String colour, double thickness) {
        add(new Mark.Line(List.of(new Point(x1, y1), new Point(x2, y2)), colour, thickness, false));
    }

    void text(double x, double baseline, String words, Anchor anchor, String colour) {
        text(x, baseline, words, anchor, look.size(), false, colour);
    }

    void strong(double x, double baseline, String words, Anchor anchor, String colour) {
        text(x, baseline, words, anchor, look.size(), true, colour);
    }

    void text(double x, double baseline, String words, Anchor anchor, double size, boolean bold, String colour) {
        if (!words.isBlank()) {
            add(new Mark.Text(new Point(x, baseline), words, anchor, size, bold, colour));
        }
    }

    /** Lines of text around a middle height. */
    void block(double x, double middle, List<String> lines, Anchor anchor, boolean bold, String colour) {
        var first = baseline(middle, look.size()) - (lines.size() - 1) * look.line() / 2;
        for (int i = 0; i < lines.size(); i++) {
            text(x, first + i * look.line(), lines.get(i), anchor, look.size(), bold, colour);
        }
    }

    /** Where a line of text stands so that it looks in the middle of a height. */
    static double baseline(double middle, double size) {
        return middle + (Letters.ABOVE - Letters.BELOW) / 2 * size;
    }

    /** Slanting stripes over a rectangle, so that it is told apart without its colour. */
    void slant(Box box, String fill) {
        var colour = Palette.thin(fill, STRIPE_COLOUR);
        for (double at = STRIPES; at < box.width() + box.height(); at += STRIPES) {
            var from = new Point(box.x() + Math.max(0, at - box.height()), box.y() + Math.min(at, box.height()));
            var to = new Point(box.x() + Math.min(at, box.width()), box.y() + Math.max(0, at - box.width()));
            add(new Mark.Line(List.of(from, to), colour, STRIPE, false));
        }
    }

    /** Upright stripes, for the second of two that share a colour. */
    void upright(Box box, String fill) {
        var colour = Palette.thin(fill, STRIPE_COLOUR);
        for (double at = STRIPES; at < box.width(); at += STRIPES) {
            line(box.x() + at, box.y(), box.x() + at, box.bottom(), colour, STRIPE);
        }
    }

    /** A sign for one of several lines or groups: circle, square, triangle or diamond. */
    void sign(int kind, Point at, double radius, String fill, double opacity) {
        var r = radius;
        switch (kind % 4) {
            case 0 -> add(new Mark.Circle(at, r, fill, opacity));
            case 1 -> add(new Mark.Rectangle(new Box(at.x() - r, at.y() - r, 2 * r, 2 * r), fill, opacity));
            case 2 -> outline(fill, opacity, at.x(), at.y() - r, at.x() + r, at.y() + r, at.x() - r, at.y() + r);
            default ->
                outline(fill, opacity, at.x(), at.y() - r, at.x() + r, at.y(), at.x(), at.y() + r, at.x() - r, at.y());
        }
    }

    /** A filled polygon through pairs of coordinates. */
    void outline(String fill, double opacity, double... pairs) {
        var steps = new ArrayList<Mark.Step>();
        for (int i = 2; i < pairs.length; i += 2) {
            steps.add(new Mark.To(new Point(pairs[i], pairs[i + 1])));
        }
        add(new Mark.Shape(new Point(pairs[0], pairs[1]), steps, fill, opacity));
    }
}
