package org.chalkline.briefings.slides;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.chalkline.drawings.Drawing;
import org.chalkline.drawings.Mark;

/** A drawing as PowerPoint's own shapes in one group: sharp at any size, and its words can be edited. */
final class SlideDrawings {

    /** Smaller type than this can't be read even on paper, in points. */
    private static final double SMALLEST = 7;

    private static final double LARGE = 10;

    private static final int OPAQUE = 255;

    /** From the top of a line of text to its base line, and how high a line is, as shares of the type. */
    private static final double ABOVE = 0.93;

    private static final double LINE = 1.2;

    private final XSLFGroupShape group;
    private final double left;
    private final double top;
    private final double scale;

    private SlideDrawings(XSLFGroupShape group, double left, double top, double scale) {
        this.group = group;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    /** Whether its words can be read when it is made to fit that place. */
    static boolean isReadable(Drawing drawing, Rectangle2D place) {
        return isAtLeast(SMALLEST, drawing, place);
    }

    /** Whether they can be read from a seat in the room. */
    static boolean isLarge(Drawing drawing, Rectangle2D place) {
        return isAtLeast(LARGE, drawing, place);
    }

    private static boolean isAtLeast(double points, Drawing drawing, Rectangle2D place) {
        return drawing.texts().stream().allMatch(text -> text.size() * scale(drawing, place) >= points);
    }

    private static double scale(Drawing drawing, Rectangle2D place) {
        return Math.min(place.getWidth() / drawing.width(), place.getHeight() / drawing.height());
    }

    /** What a drawing takes of a place, in the middle of its width, when it is as large as the place allows. */
    static Rectangle2D place(Drawing drawing, Rectangle2D place) {
        var scale = scale(drawing, place);
        var width = drawing.width() * scale;
        return new Rectangle2D.Double(
                place.getX() + (place.getWidth() - width) / 2, place.getY(), width, drawing.height() * scale);
    }

    /** As large as the place allows; what a screen reader says of all of it is said of the group. */
    static void put(XSLFSlide slide, Drawing drawing, String alt, Rectangle2D place) {
        var ground = place(drawing, place);
        var group = slide.createGroup();
        group.setAnchor(ground);
        group.setInteriorAnchor(ground);
        AltText.of(group, alt);
        var shapes = new SlideDrawings(group, ground.getX(), ground.getY(), scale(drawing, place));
        drawing.marks().forEach(shapes::mark);
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Rectangle it -> {
                var box = it.box();
                filled(ShapeType.RECT, box(box.x(), box.y(), box.width(), box.height()), it.fill(), it.opacity());
            }
            case Mark.Circle it ->
                filled(
                        ShapeType.ELLIPSE,
                        box(
                                it.centre().x() - it.radius(),
                                it.centre().y() - it.radius(),
                                2 * it.radius(),
                                2 * it.radius()),
                        it.fill(),
                        it.opacity());
            case Mark.Shape it -> shape(it);
            case Mark.Line it -> line(it);
            case Mark.Text it -> text(it);
        }
    }

    private void filled(ShapeType type, Rectangle2D place, String fill, double opacity) {
        var shape = group.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(place);
        fill(shape, fill, opacity);
    }

    private static void fill(XSLFSimpleShape shape, String fill, double opacity) {
        var colour = Color.decode(fill);
        shape.setFillColor(
                new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(opacity * OPAQUE)));
        shape.setLineColor(null);
        AltText.decorative(shape);
    }

    private void shape(Mark.Shape mark) {
        var path = begun(mark.start());
        for (var step : mark.steps()) {
            switch (step) {
                case Mark.To to -> path.lineTo(x(to.end()), y(to.end()));
                case Mark.Curve curve ->
                    path.curveTo(
                            x(curve.first()),
                            y(curve.first()),
                            x(curve.second()),
                            y(curve.second()),
                            x(curve.end()),
                            y(curve.end()));
            }
        }
        path.closePath();
        var shape = group.createFreeform();
        shape.setPath(path);
        shape.setAnchor(path.getBounds2D());
        fill(shape, mark.fill(), mark.opacity());
    }

    private void line(Mark.Line mark) {
        var path = begun(mark.points().getFirst());
        mark.points().stream().skip(1).forEach(point -> path.lineTo(x(point), y(point)));
        var shape = group.createFreeform();
        shape.setPath(path);
        shape.setAnchor(path.getBounds2D());
        shape.setFillColor(null);
        shape.setLineColor(Color.decode(mark.colour()));
        shape.setLineWidth(mark.thickness() * scale);
        if (mark.dashed()) {
            shape.setLineDash(LineDash.DASH);
        }
        AltText.decorative(shape);
    }

    private Path2D.Double begun(Mark.Point start) {
        var path = new Path2D.Double();
        path.moveTo(x(start), y(start));
        return path;
    }

    private void text(Mark.Text mark) {
        var size = mark.size() * scale;
        var taken = mark.box();
        var box = group.createTextBox();
        box.setAnchor(new Rectangle2D.Double(
                left + taken.x() * scale, y(mark.at()) - ABOVE * size, taken.width() * scale, LINE * size));
        SlideWords.fill(
                box, List.of(mark.words()), new SlideWords.Style(size, mark.bold(), Color.decode(mark.colour())));
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(false);
        box.getTextParagraphs()
                .getFirst()
                .setTextAlign(
                        switch (mark.anchor()) {
                            case START -> TextAlign.LEFT;
                            case MIDDLE -> TextAlign.CENTER;
                            case END -> TextAlign.RIGHT;
                        });
        AltText.of(box, mark.words());
    }

    private Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(left + x * scale, top + y * scale, width * scale, height * scale);
    }

    private double x(Mark.Point point) {
        return left + point.x() * scale;
    }

    private double y(Mark.Point point) {
        return top + point.y() * scale;
    }
}
