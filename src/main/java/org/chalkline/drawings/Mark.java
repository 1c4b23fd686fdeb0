package org.chalkline.drawings;

import java.util.List;

/** One thing in a drawing. Colours are written as {@code #rrggbb}; opacity is from 0 to 1. */
public sealed interface Mark {

    /** A filled rectangle. */
    record Rectangle(Box box, String fill, double opacity) implements Mark {}

    /** A closed, filled outline from a point along its steps. */
    record Shape(Point start, List<Step> steps, String fill, double opacity) implements Mark {
        public Shape {
            steps = List.copyOf(steps);
        }
    }

    /** A line through points. */
    record Line(List<Point> points, String colour, double thickness, boolean dashed) implements Mark {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A filled circle. */
    record Circle(Point centre, double radius, String fill, double opacity) implements Mark {}

    /**
     * One line of text.
     *
     * @param at on the base line; where that is of the text, its anchor says
     * @param size in pixels, from the base of one line to that of the next but for the space between
     */
    record Text(Point at, String words, Anchor anchor, double size, boolean bold, String colour) implements Mark {

        /** What it takes at the most in a common typeface without serifs. */
        public Box box() {
            var width = Letters.width(words, size, bold);
            var left = switch (anchor) {
                case START -> at.x();
                case MIDDLE -> at.x() - width / 2;
                case END -> at.x() - width;
            };
            return new Box(left, at.y() - Letters.ABOVE * size, width, (Letters.ABOVE + Letters.BELOW) * size);
        }
    }

    /** Which part of a text stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    record Point(double x, double y) {}

    /** A part of an outline. */
    sealed interface Step {}

    /** Straight on to a point. */
    record To(Point end) implements Step {}

    /** A cubic Bézier curve to a point. */
    record Curve(Point first, Point second, Point end) implements Step {}
}
