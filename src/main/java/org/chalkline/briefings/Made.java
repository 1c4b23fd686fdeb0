package org.chalkline.briefings;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.charts.Chart;
import org.jspecify.annotations.Nullable;

/** What a page says before the words of who chose it are put on it. */
record Made(
        String kicker,
        String title,
        String sentence,
        List<String> points,
        @Nullable Chart chart) {

    /** A page read from the back of a room holds no more. */
    private static final int POINTS = 6;

    Made(String kicker, String title, String sentence) {
        this(kicker, title, sentence, List.of(), null);
    }

    Sheet on(Page page) {
        return new Sheet(
                page.kind(),
                kicker,
                page.title().isBlank() ? title : page.title(),
                sentence,
                told(),
                chart,
                page.narrative(),
                page.notes(),
                page.minutes(),
                page.picture());
    }

    /** What the drawing says comes first, where the page itself says something else. */
    private List<String> told() {
        var all = new ArrayList<String>();
        if (chart != null && !chart.caption().sentence().equals(sentence)) {
            all.add(chart.caption().title() + ". " + chart.caption().sentence());
        }
        points.stream().limit(POINTS).forEach(all::add);
        if (points.size() > POINTS) {
            all.add("… and %,d more.".formatted(points.size() - POINTS));
        }
        return all;
    }

    /** A page that says what its drawing says. */
    static Sheet charted(Page page, Chart chart, List<String> points) {
        var caption = chart.caption();
        return new Made("", page.kind().words(), caption.sentence(), points, chart).on(page);
    }
}
