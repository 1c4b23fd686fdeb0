package org.chalkline.publicsite.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.chalkline.shared.Sha256;

/**
 * An answer that is kept, as it is and compressed.
 *
 * @param mark what tells it from any other, without quotation marks
 */
record Answer(int status, String type, byte[] plain, byte[] zipped, String mark) {

    private static final int MARK = 16;

    /** @param prefix what its mark begins with */
    static Answer of(int status, String type, String text, String prefix) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var version = Sha256.of(text).substring(0, MARK);
        return new Answer(status, type, bytes, zipped(bytes), prefix.isEmpty() ? version : prefix + "-" + version);
    }

    private static byte[] zipped(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
