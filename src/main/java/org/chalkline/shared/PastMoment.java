package org.chalkline.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment of the plan's past.
 *
 * @param day on which it was, in the server's time zone
 * @param revision the revision that was the newest then; null for the last one of the day, or before it
 */
public record PastMoment(LocalDate day, @Nullable Long revision) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:r(\\d{1,18}))?");

    /** The end of a day. */
    public static PastMoment endOf(LocalDate day) {
        return new PastMoment(day, null);
    }

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<PastMoment> parse(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            var revision = written.group(2);
            return Optional.of(new PastMoment(
                    LocalDate.parse(written.group(1)), revision == null ? null : Long.valueOf(revision)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** As an address carries it: {@code 2026-10-24}, or {@code 2026-10-24r17} for a revision of that day. */
    @Override
    public String toString() {
        return revision == null ? day.toString() : day + "r" + revision;
    }
}
