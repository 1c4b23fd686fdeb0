package org.chalkline.briefings.ui;

import org.chalkline.briefings.RowChange;

/** Changes between two editions in words. */
final class ChangeWords {

    static final String NOT_THERE = "not there";

    private ChangeWords() {}

    /** "Chromebook refresh, Money: $1,085,000, now $1,100,000 (+$15,000)". */
    static String row(RowChange row) {
        return "%s, %s: %s, now %s%s"
                .formatted(
                        row.row(),
                        row.column(),
                        then(row.before()),
                        then(row.after()),
                        row.difference().isEmpty() ? "" : " (" + row.difference() + ")");
    }

    static String then(String text) {
        return text.isEmpty() ? NOT_THERE : text;
    }
}
