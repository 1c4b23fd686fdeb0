package org.chalkline.audit.internal;

import org.chalkline.audit.internal.TrailRow.Content;
import org.chalkline.shared.AuditKind;
import org.jspecify.annotations.Nullable;

/** Makes texts fit for the trail: what a database would refuse or change would break the hash, or the row. */
final class RowTexts {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WHAT = 1000;

    private RowTexts() {}

    static Content content(String who, AuditKind kind, String what, @Nullable Long revision) {
        return new Content(fit(who, LONGEST_NAME), kind.name(), fit(what, LONGEST_WHAT), revision);
    }

    /** One line without control characters and halves of characters, and not longer than its column. */
    static String fit(String text, int longest) {
        var result = new StringBuilder();
        text.codePoints()
                .map(each -> Character.isISOControl(each) ? ' ' : each)
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .takeWhile(each -> result.length() + Character.charCount(each) <= longest)
                .forEach(result::appendCodePoint);
        return result.toString().strip();
    }
}
