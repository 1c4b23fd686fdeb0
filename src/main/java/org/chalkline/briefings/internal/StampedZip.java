package org.chalkline.briefings.internal;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Office files with one moment in place of all the times in them, so that two of the same content are the same bytes. The
 * libraries that write them stamp each part, and each workbook inside, with the time of writing.
 */
final class StampedZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String WORKBOOK = ".xlsx";

    private static final Pattern TIMES = Pattern.compile("(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:\\2>)");

    private StampedZip() {}

    /** Writes a zip into a stream. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes what the content is, with that moment; the stream stays open.
     *
     * @param scratch a file of the caller's, which is overwritten
     */
    static void write(Instant moment, Path scratch, OutputStream out, Content content) throws IOException {
        try (var plain = new BufferedOutputStream(Files.newOutputStream(scratch))) {
            content.to(plain);
        }
        var at = moment.truncatedTo(ChronoUnit.SECONDS);
        // By its directory: what fastexcel streams can't be read from its beginning.
        try (var plain = new ZipFile(scratch.toFile())) {
            var to = new ZipOutputStream(out);
            for (var entry : Collections.list(plain.entries())) {
                try (var part = plain.getInputStream(entry)) {
                    copy(entry.getName(), part, to, at);
                }
            }
            to.finish();
        }
    }

    private static void copy(String name, InputStream part, ZipOutputStream to, Instant moment) throws IOException {
        var stamped = new ZipEntry(name);
        // Of no time zone: the same on each machine.
        stamped.setTimeLocal(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        to.putNextEntry(stamped);
        if (name.equals(PROPERTIES)) {
            var text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            to.write(TIMES.matcher(text).replaceAll("$1" + moment + "$3").getBytes(StandardCharsets.UTF_8));
        } else if (name.endsWith(WORKBOOK)) {
            to.write(inside(part, moment));
        } else {
            part.transferTo(to);
        }
        to.closeEntry();
    }

    /** A workbook in a slide show, which is small. */
    private static byte[] inside(InputStream workbook, Instant moment) throws IOException {
        var out = new ByteArrayOutputStream();
        var from = new ZipInputStream(workbook);
        try (var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                copy(entry.getName(), from, to, moment);
            }
        }
        return out.toByteArray();
    }
}
