package org.chalkline.drawings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chalkline.charts.Timeline;
import org.chalkline.charts.Tone;
import org.chalkline.drawings.Mark.Anchor;
import org.chalkline.drawings.Mark.Point;

/** Work as bars over fiscal years and their quarters, with arrows from what must be there first. */
final class Spans {

    private static final int QUARTER = 91;
    private static final double EDGE = 3;

    private final Canvas canvas;
    private final Timeline chart;
    private final Words words;
    private final Look look;
    private final Names names;
    private final Days days;
    private final double bar;
    private final double head;
    private final Map<String, Place> places = new HashMap<>();

    /** Where a bar was drawn. */
    private record Place(double start, double end, double middle) {}

    Spans(Canvas canvas, Timeline chart, Words words) {
        this.canvas = canvas;
        this.chart = chart;
        this.words = words;
        this.look = canvas.look();
        this.names = Names.of(
                chart.groups().stream()
                        .flatMap(group -> group.bars().stream().map(Timeline.Bar::label))
                        .toList(),
                look);
        this.bar = look.size() + 6;
        this.head = look.line() * 3 + 8;
        this.days = Days.of(chart.from(), chart.to().plusDays(1), names.right(), look.width() - 2);
    }

    Drawing draw() {
        var height = height();
        periods(height);
        today(height);
        var y = head;
        var row = 0;
        for (var group : chart.groups()) {
            for (var line : Letters.lines(group.name(), look.width() - 4, look.size(), true)) {
                canvas.strong(2, y + look.size() + 4, line, Anchor.START, Palette.QUIET);
                y += look.line();
            }
            y += 8;
            for (var one : group.bars()) {
                bar(one, names.draw(canvas, row, y, bar));
                y += names.height(row, bar);
                row++;
            }
        }
        chart.arrows().forEach(this::arrow);
        return canvas.drawn(height);
    }

    private double height() {
        var y = head;
        var row = 0;
        for (var group : chart.groups()) {
            y += Letters.lines(group.name(), look.width() - 4, look.size(), true)
                                    .size()
                            * look.line()
                    + 8;
            for (int i = 0; i < group.bars().size(); i++) {
                y += names.height(row++, bar);
            }
        }
        return y + 6;
    }

    /** A line where a quarter or a year begins, and its name over it; those of quarters where there is room. */
    private void periods(double height) {
        var years = new Free(new Box(0, 0, look.width(), look.line() + 4));
        var quarters = new Free(new Box(0, look.line(), look.width(), look.line() + 4));
        for (var one : chart.periods()) {
            var x = days.at(one.start());
            var ends = days.at(one.start().plusDays(one.year() ? 365 : QUARTER));
            if (ends < days.scale().begin() || x > look.width()) {
                continue;
            }
            var from = Math.max(x, days.scale().begin());
            if (one.chosen()) {
                canvas.rectangle(from, 0, Math.min(ends, look.width()) - from, height, Palette.EMPTY);
            }
            if (x >= from) {
                canvas.line(x, one.year() ? 0 : look.line(), x, height, Palette.GRID, one.year() ? 2 : 1);
            }
            var baseline = (one.year() ? 0 : look.line() + 2) + look.size() + 1;
            var label = new Mark.Text(
                    new Point(from + 4, baseline),
                    one.label(),
                    Anchor.START,
                    one.year() ? look.size() : look.size() - 2,
                    one.year(),
                    one.year() ? Palette.TEXT : Palette.QUIET);
            if (label.box().right() < ends) {
                (one.year() ? years : quarters).first(Stream.of(label)).ifPresent(canvas::add);
            }
        }
    }

    private void bar(Timeline.Bar one, double middle) {
        var begin = days.scale().begin();
        var end = days.scale().end();
        var first = days.at(one.start());
        var last = days.at(one.end().plusDays(1));
        var x = Math.min(Math.max(begin, first), end - 4);
        var width = Math.max(4, Math.min(end, last) - x);
        var fill = one.moved() ? Palette.thin(Palette.of(one.tone()), 0.75) : Palette.of(one.tone());
        var box = new Box(x, middle - bar / 2, width, bar);
        if (one.critical()) {
            canvas.rectangle(x - EDGE, box.y() - EDGE, width + 2 * EDGE, bar + 2 * EDGE, Palette.TEXT);
        }
        canvas.add(new Mark.Rectangle(box, fill, 1));
        places.put(one.key(), new Place(x, x + width, middle));
        sign(one, box, fill, first < begin ? "‹ " : "", last > end ? " ›" : "");
    }

    /** What the colour means, in the bar where it has room and beside it where not. */
    private void sign(Timeline.Bar one, Box box, String fill, String before, String after) {
        var text = (before + one.sign() + (one.critical() ? " " + words.critical() : "") + after).strip();
        var width = Letters.width(text, look.size(), true);
        var baseline = Canvas.baseline(box.y() + bar / 2, look.size());
        if (width + 10 <= box.width()) {
            canvas.strong(box.x() + 5, baseline, text, Anchor.START, Palette.on(fill));
        } else if (box.right() + width + 8 <= look.width()) {
            canvas.strong(box.right() + EDGE + 4, baseline, text, Anchor.START, Palette.TEXT);
        } else {
            canvas.strong(box.x() - EDGE - 4, baseline, text, Anchor.END, Palette.TEXT);
        }
    }

    /** From the end of what must be there first to the beginning of what waits for it. */
    private void arrow(Timeline.Arrow one) {
        var from = places.get(one.from());
        var to = places.get(one.to());
        if (from == null || to == null) {
            return;
        }
        var down = to.middle() > from.middle() ? 1 : -1;
        var y = to.middle() - down * bar / 2;
        var land = Math.max(to.start() + 8, days.scale().begin() + 8);
        var out = Math.min(from.end() + 5, look.width() - 1);
        var colour = one.broken() ? Palette.of(Tone.BAD) : one.critical() ? Palette.TEXT : Palette.QUIET;
        canvas.add(new Mark.Line(
                List.of(
                        new Point(Math.min(from.end(), out), from.middle()),
                        new Point(out, from.middle()),
                        new Point(out, y - down * 5),
                        new Point(land, y - down * 5),
                        new Point(land, y)),
                colour,
                one.critical() ? 2.5 : 1.5,
                one.broken()));
        canvas.outline(colour, 1, land - 4, y - down * 6, land + 4, y - down * 6, land, y);
    }

    private void today(double height) {
        LocalDate day = chart.today();
        if (day.isBefore(chart.from()) || day.isAfter(chart.to())) {
            return;
        }
        var x = days.at(day);
        var accent = Palette.of(Tone.ACCENT);
        canvas.line(x, look.line() * 2 + 4, x, height, accent, 2);
        var width = Letters.width(words.today(), look.size(), true);
        var baseline = look.line() * 2 + look.size() + 2;
        if (x + width + 6 > look.width()) {
            canvas.strong(x - 5, baseline, words.today(), Anchor.END, accent);
        } else {
            canvas.strong(x + 5, baseline, words.today(), Anchor.START, accent);
        }
    }
}
