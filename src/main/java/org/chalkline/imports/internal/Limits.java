package org.chalkline.imports.internal;

import org.chalkline.imports.ImportRefused;

/** How much one import may bring, counted over all of its files. */
public final class Limits {

    /** Of a file as it comes in, compressed or not. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    static final long MAX_UNPACKED = 200L * 1024 * 1024;
    static final int MAX_ENTRIES = 200;
    static final int MAX_ROWS = 500_000;

    /** Far more than text or XML ever shrinks; only looked at beyond a size at which it matters. */
    static final int MAX_RATIO = 200;

    private static final long RATIO_MATTERS_FROM = 5L * 1024 * 1024;

    private long unpacked;
    private int rows;

    /** Refuses a file that is too large, by its size alone. */
    public static void ofFile(String name, long bytes) {
        if (bytes > MAX_BYTES) {
            throw new ImportRefused("%s is larger than %d MB. Leave out what is not needed, or bring it in parts."
                    .formatted(name, MAX_BYTES / 1024 / 1024));
        }
    }

    void unpacked(String name, long bytes, long ofFile, long compressed) {
        unpacked += bytes;
        if (unpacked > MAX_UNPACKED || ofFile > RATIO_MATTERS_FROM && ofFile / Math.max(compressed, 1) > MAX_RATIO) {
            throw new ImportRefused(
                    name + " unpacks to far more than a plan could hold, so it was not opened any further.");
        }
    }

    void row(String name) {
        rows++;
        if (rows > MAX_ROWS) {
            throw new ImportRefused("%s brings the import over %,d rows. Bring it in parts.".formatted(name, MAX_ROWS));
        }
    }
}
