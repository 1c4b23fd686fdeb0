package org.chalkline.imports.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chalkline.imports.ImportRefused;
import org.chalkline.imports.Templates;
import org.chalkline.imports.UploadedFile;
import org.junit.jupiter.api.Test;

/** Files that are not opened, and what their owner is told. */
class RefusedFilesTest {

    @Test
    void zipBombsAreRefusedBeforeTheyFillTheMemory() {
        assertRefused(
                new UploadedFile("plan.zip", zip("goals.csv", new byte[60 * 1024 * 1024])), "unpacks to far more");
        assertRefused(new UploadedFile("plan.xlsx", zip("xl/sheet.xml", new byte[60 * 1024 * 1024])), "unpacks to far");
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefused() {
        var text = "code,title\n".getBytes(StandardCharsets.UTF_8);
        assertRefused(new UploadedFile("plan.xlsx", text), "no Excel workbook");
        assertRefused(new UploadedFile("plan.zip", text), "no zip");
        assertRefused(new UploadedFile("plan.xlsx", zip("a.csv", text)), "no Excel workbook");
        assertRefused(new UploadedFile("goals.csv", zip("a.csv", text)), "not what its name says");
        assertRefused(new UploadedFile("goals.csv", new byte[] {'%', 'P', 'D', 'F', '-'}), "PDF");
        assertRefused(new UploadedFile("goals.csv", new byte[] {'a', 0, 'b'}), "not a text file");
        assertRefused(new UploadedFile("plan.zip", zip("inner.zip", zip("a.csv", text))), "zip within a zip");
        assertRefused(new UploadedFile("plan.zip", zip("../goals.csv", text)), "no folders");
        assertRefused(new UploadedFile("goals.csv", new byte[Limits.MAX_BYTES + 1]), "larger than 20 MB");
    }

    @Test
    void oldAndEncryptedWorkbooksAndDamagedOnesAreRefusedPlainly() {
        // Both are OLE2 files: the old kind, and the envelope in which Excel puts an encrypted new one.
        var envelope = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, envelope, 0, 4);
        assertRefused(new UploadedFile("plan.xls", envelope), "Save it as .xlsx without a password");
        assertRefused(new UploadedFile("plan.xlsx", envelope), "Save it as .xlsx without a password");
        assertRefused(new UploadedFile("plan.xlsx", new byte[0]), "is empty");
        var template = Templates.workbook();
        assertRefused(new UploadedFile("plan.xlsx", Arrays.copyOf(template, template.length / 2)), "is damaged");
        assertRefused(
                new UploadedFile("plan.xlsx", zip("[Content_Types].xml", "<Types".getBytes(StandardCharsets.UTF_8))),
                "is damaged");
        assertRefused(new UploadedFile("plan.xlsm", template), "Give it the ending .zip or .xlsx");
    }

    private static void assertRefused(UploadedFile file, String words) {
        assertThatThrownBy(() -> new Files().open(file))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(words);
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
