package org.chalkline.charts;

import java.time.LocalDate;
import java.util.List;

/**
 * A chart's words: title, the sentence that says what it shows, and the trust strip.
 *
 * @param id short, stable, unique on its screen; names the exported files and the element
 * @param title a few words
 * @param sentence what the chart says, generated from the same numbers
 * @param source where the numbers come from, such as "Plan revision 12"
 * @param asOf the date for which it holds
 * @param leftOut what is not in the numbers, such as "5 initiatives above the clearance here are summed into other work"
 * @param addsUp how the parts reconcile with the whole, such as "25 initiatives add up to $5,888,000"
 */
public record Caption(
        String id, String title, String sentence, String source, LocalDate asOf, List<String> leftOut, String addsUp) {

    public Caption {
        leftOut = List.copyOf(leftOut);
        if (id.isBlank() || title.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("A chart has an id, a title and a sentence");
        }
    }
}
