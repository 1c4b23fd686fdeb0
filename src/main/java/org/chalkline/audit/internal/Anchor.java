package org.chalkline.audit.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier check noted of the last row, kept where those who write to the database do not: against somebody who
 * hashes the whole trail anew.
 */
public record Anchor(long number, String hash) {

    public static final Anchor NONE = new Anchor(0, "");

    /** Reads "12:9f86…", with the 64 digits of the hash. */
    public static Optional<Anchor> of(String text) {
        return text.matches("[1-9]\\d{0,17}:[0-9a-f]{64}")
                ? Optional.of(new Anchor(
                        Long.parseLong(text.substring(0, text.indexOf(':'))), text.substring(text.indexOf(':') + 1)))
                : Optional.empty();
    }

    @Nullable
    String faultAt(TrailRow row) {
        return row.number() == number && !row.hash().equals(hash)
                ? "Row " + number + " is not the one whose hash was noted: the trail up to it was written anew."
                : null;
    }
}
