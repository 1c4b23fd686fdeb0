package org.chalkline.shared;

import java.util.regex.Pattern;

/**
 * Keeps a text from being run by the spreadsheet that opens it: what looks like a formula gets an apostrophe in front,
 * which makes it read as text. It can be taken off again without loss, so that a file which leaves Chalkline and comes
 * back says the same: a text that begins so by itself, apostrophe and all, gets one more.
 */
public final class FormulaGuard {

    private static final char GUARD = '\'';

    /** After spaces and any apostrophes, or at the start itself, what makes a spreadsheet calculate. */
    private static final Pattern RUNS = Pattern.compile("'*(?:\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\\t\\r\\n])");

    private FormulaGuard() {}

    /** The text as it may stand in a file. */
    public static String on(String text) {
        return RUNS.matcher(text).lookingAt() ? GUARD + text : text;
    }

    /** The text that {@link #on} was given; any other text unchanged. */
    public static String off(String text) {
        var guarded = !text.isEmpty()
                && text.charAt(0) == GUARD
                && RUNS.matcher(text).region(1, text.length()).lookingAt();
        return guarded ? text.substring(1) : text;
    }
}
