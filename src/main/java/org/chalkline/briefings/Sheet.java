package org.chalkline.briefings;

import java.util.List;
import org.chalkline.charts.Chart;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is read: everything on it was worked out when it was made, so that each screen, slide and file says the
 * same.
 *
 * @param kicker what stands small above the title, such as "Goal 3"
 * @param sentence what the page says, generated from its numbers; may be empty
 * @param points further facts, each a sentence
 * @param chart null where there is nothing to draw
 * @param narrative the speaker's words, in Markdown
 * @param notes for the speaker alone; empty for all other readers
 * @param minutes how long it is to be spoken about; 0 for no plan
 * @param picture null for none
 */
public record Sheet(
        PageKind kind,
        String kicker,
        String title,
        String sentence,
        List<String> points,
        @Nullable Chart chart,
        String narrative,
        String notes,
        int minutes,
        @Nullable Picture picture) {

    public Sheet {
        points = List.copyOf(points);
    }

    /** A page without a picture. */
    public Sheet(
            PageKind kind,
            String kicker,
            String title,
            String sentence,
            List<String> points,
            @Nullable Chart chart,
            String narrative,
            String notes,
            int minutes) {
        this(kind, kicker, title, sentence, points, chart, narrative, notes, minutes, null);
    }

    /** As everybody else than the speaker reads it. */
    public Sheet withoutNotes() {
        return new Sheet(kind, kicker, title, sentence, points, chart, narrative, "", minutes, picture);
    }
}
