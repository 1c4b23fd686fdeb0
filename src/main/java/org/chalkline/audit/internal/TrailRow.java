package org.chalkline.audit.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import org.chalkline.audit.AuditEntry;
import org.chalkline.shared.AuditKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail as it is kept.
 *
 * @param hashBefore the hash of the row before, or {@link #NO_HASH} for the first
 * @param hash of all the rest
 */
record TrailRow(
        long number,
        Instant at,
        String who,
        String kind,
        String what,
        @Nullable Long revision,
        String hashBefore,
        String hash) {

    static final String NO_HASH = "0".repeat(64);

    /** Says what is hashed and how, so that another way of hashing can follow one day. */
    private static final String FORMAT = "chalkline audit row 1";

    /** What happened, before it has its place in the trail. */
    record Content(
            String who, String kind, String what, @Nullable Long revision) {}

    static TrailRow after(long numberBefore, String hashBefore, Instant at, Content content) {
        var row = new TrailRow(
                numberBefore + 1,
                at.truncatedTo(ChronoUnit.MICROS),
                content.who(),
                content.kind(),
                content.what(),
                content.revision(),
                hashBefore,
                "");
        return row.withHash(row.hashAs(row.number));
    }

    AuditEntry entry() {
        var words = Arrays.stream(AuditKind.values())
                .filter(each -> each.name().equals(kind))
                .map(AuditKind::words)
                .findFirst();
        // A row that somebody has altered is still shown.
        return new AuditEntry(number, at, who, words.orElse(kind), what);
    }

    private TrailRow withHash(String newHash) {
        return new TrailRow(number, at, who, kind, what, revision, hashBefore, newHash);
    }

    /** The hash that the row's content gives at a place in the trail. */
    String hashAs(long place) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, FORMAT);
            out.writeLong(place);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            write(out, who);
            write(out, kind);
            write(out, what);
            out.writeBoolean(revision != null);
            out.writeLong(revision == null ? 0 : revision);
            write(out, hashBefore);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    /** With its length before it, so that nothing can move from one field to the next unseen. */
    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
