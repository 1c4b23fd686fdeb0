package org.chalkline.briefings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** All that stands in a file, as text: what is packed is unpacked, also within what was packed. */
public final class FileBytes {

    private FileBytes() {}

    /** Of PowerPoint and Excel each part; of PDF each string and stream, and the words of its pages; else the bytes. */
    public static String of(byte[] file) throws IOException {
        var begin = new String(file, 0, Math.min(file.length, 5), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("PK")) {
            return parts(file);
        }
        return begin.equals("%PDF-") ? paper(file) : new String(file, StandardCharsets.UTF_8);
    }

    private static String parts(byte[] file) throws IOException {
        var text = new StringBuilder();
        // By its list of parts: what streams them does not say their sizes before them.
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var part = zip.getInputStream(entry)) {
                    text.append(entry.getName()).append('\n').append(of(part.readAllBytes()));
                }
            }
        }
        return text.toString();
    }

    private static String paper(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var text = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key);
                if (object != null) {
                    object(object.getObject(), text);
                }
            }
            return text.append(words(document)).toString();
        }
    }

    /** Without white space: where a line ends is the paper's. */
    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }

    /** What is said directly in an object; others that it points to have their own turn. */
    private static void object(@Nullable COSBase object, StringBuilder text) throws IOException {
        switch (object) {
            case COSString string -> text.append(string.getString()).append('\n');
            case COSArray array -> {
                for (var one : array.toList()) {
                    object(one, text);
                }
            }
            case COSDictionary dictionary -> {
                for (var entry : dictionary.entrySet()) {
                    text.append(entry.getKey().getName()).append('\n');
                    object(entry.getValue(), text);
                }
                if (dictionary instanceof COSStream stream) {
                    try (var bytes = stream.createInputStream()) {
                        text.append(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            case null, default -> {
                // A number, a name or a reference.
            }
        }
    }
}
