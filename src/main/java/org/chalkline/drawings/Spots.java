package org.chalkline.drawings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.charts.Bubbles;
import org.chalkline.charts.Value;
import org.chalkline.drawings.Mark.Anchor;
import org.chalkline.drawings.Mark.Point;

/** Points with a size, which stands for their area; groups differ in their sign as well as in colour. */
final class Spots {

    private static final double HEIGHT = 460;
    private static final double SMALLEST = 4;
    private static final double OPACITY = 0.82;
    private static final List<String> SIGNS = List.of("circle", "square", "triangle", "diamond");

    private final Canvas canvas;
    private final Bubbles chart;
    private final Words words;
    private final Look look;
    private final double largest;
    private final double most;

    Spots(Canvas canvas, Bubbles chart, Words words) {
        this.canvas = canvas;
        this.chart = chart;
        this.words = words;
        this.look = canvas.look();
        this.largest = look.narrow() ? 13 : 20;
        this.most =
                all().mapToDouble(it -> it.size().number().doubleValue()).max().orElse(1);
    }

    private Stream<Bubbles.Bubble> all() {
        return chart.groups().stream().flatMap(group -> group.bubbles().stream());
    }

    /** A bubble where it is drawn. */
    private record Spot(Bubbles.Bubble bubble, Bubbles.Group group, Point at, double radius) {}

    Drawing draw() {
        if (all().findAny().isEmpty()) {
            return canvas.drawn(0);
        }
        var top = Legend.draw(
                canvas,
                chart.groups().stream()
                        .map(group ->
                                new Legend.Entry(group.name(), Legend.sign(sign(group), Palette.of(group.tone()))))
                        .toList());
        canvas.text(0, top + look.size(), chart.yAxis(), Anchor.START, Palette.QUIET);
        top += look.line() + 8;
        var bottom = top + HEIGHT;
        var ys = scale(all().map(Bubbles.Bubble::y).toList(), bottom, top);
        var unit = unit(all().map(Bubbles.Bubble::y).toList());
        var texts = ys.marks().stream().map(mark -> Scale.words(mark, unit)).toList();
        var left = Letters.widest(texts, look.size(), false) + 10;
        for (int i = 0; i < texts.size(); i++) {
            var y = ys.at(ys.marks().get(i));
            canvas.line(left, y, look.width(), y, Palette.GRID, 1);
            canvas.text(left - 8, Canvas.baseline(y, look.size()), texts.get(i), Anchor.END, Palette.QUIET);
        }
        var xs = scale(all().map(Bubbles.Bubble::x).toList(), left + largest, look.width() - largest - 16);
        across(xs, top, bottom);
        return canvas.drawn(unplaced(spots(xs, ys, new Box(left, top, look.width() - left, HEIGHT)), bottom));
    }

    private void across(Scale xs, double top, double bottom) {
        var unit = unit(all().map(Bubbles.Bubble::x).toList());
        var free = new Free(new Box(0, bottom, look.width(), look.line() * 2));
        for (var mark : xs.marks()) {
            var x = xs.at(mark);
            canvas.line(x, top, x, bottom, Palette.GRID, 1);
            free.first(Stream.of(
                            text(x, bottom + look.size() + 4, Scale.words(mark, unit), Anchor.MIDDLE, Palette.QUIET)))
                    .ifPresent(canvas::add);
        }
        canvas.text(look.width(), bottom + look.size() + look.line() + 4, chart.xAxis(), Anchor.END, Palette.QUIET);
    }

    /** Draws them, the largest undermost, and names them where there is room; returns those without. */
    private List<Spot> spots(Scale xs, Scale ys, Box place) {
        var spots = chart.groups().stream()
                .flatMap(group -> group.bubbles().stream().map(one -> spot(one, group, xs, ys)))
                .sorted(Comparator.comparingDouble(Spot::radius).reversed())
                .toList();
        var free = new Free(place);
        for (var spot : spots) {
            var r = spot.radius();
            canvas.sign(
                    sign(spot.group()), spot.at(), r, Palette.of(spot.group().tone()), OPACITY);
            free.take(new Box(spot.at().x() - r, spot.at().y() - r, 2 * r, 2 * r));
        }
        var unplaced = new ArrayList<Spot>();
        for (var spot : spots) {
            free.first(places(spot)).ifPresentOrElse(canvas::add, () -> unplaced.add(spot));
        }
        return unplaced;
    }

    private Spot spot(Bubbles.Bubble one, Bubbles.Group group, Scale xs, Scale ys) {
        var share = Math.max(0, one.size().number().doubleValue()) / Math.max(1e-9, most);
        return new Spot(
                one,
                group,
                new Point(xs.at(one.x().number()), ys.at(one.y().number())),
                SMALLEST + Math.sqrt(share) * (largest - SMALLEST));
    }

    private Stream<Mark.Text> places(Spot spot) {
        var x = spot.at().x();
        var y = Canvas.baseline(spot.at().y(), look.size());
        var away = spot.radius() + 5;
        var label = spot.bubble().label();
        return Stream.of(
                text(x + away, y, label, Anchor.START, Palette.TEXT),
                text(x - away, y, label, Anchor.END, Palette.TEXT),
                text(x, y - away - look.size() / 2, label, Anchor.MIDDLE, Palette.TEXT),
                text(x, y + away + look.size() / 2, label, Anchor.MIDDLE, Palette.TEXT),
                text(x + away, y - look.size(), label, Anchor.START, Palette.TEXT),
                text(x + away, y + look.size(), label, Anchor.START, Palette.TEXT));
    }

    /** Names what had no room beside its spot; returns where that ends. */
    private double unplaced(List<Spot> spots, double bottom) {
        var y = bottom + 2 * look.line() + 10;
        if (spots.isEmpty()) {
            return y;
        }
        var names = spots.stream()
                .map(spot -> "%s (%s; %s)"
                        .formatted(
                                spot.bubble().label(),
                                spot.bubble().x().text(),
                                spot.bubble().y().text()))
                .toList();
        for (var line : Letters.lines(words.unplaced() + String.join(", ", names), look.width(), look.size(), false)) {
            canvas.text(0, y + look.size(), line, Anchor.START, Palette.QUIET);
            y += look.line();
        }
        return y + 6;
    }

    private Scale scale(List<Value> values, double begin, double end) {
        var numbers =
                values.stream().mapToDouble(it -> it.number().doubleValue()).summaryStatistics();
        return Scale.round(Math.min(0, numbers.getMin()), numbers.getMax(), look.narrow() ? 3 : 5, begin, end);
    }

    /** The axis speaks the unit its values are written in. */
    private static String unit(List<Value> values) {
        var first = values.isEmpty() ? "" : values.getFirst().text();
        return first.contains("$") ? "$" : first.contains("%") ? "%" : "";
    }

    private static int sign(Bubbles.Group group) {
        return Math.max(0, SIGNS.indexOf(group.shape()));
    }

    private Mark.Text text(double x, double y, String label, Anchor anchor, String colour) {
        return new Mark.Text(new Point(x, y), label, anchor, look.size(), false, colour);
    }
}
