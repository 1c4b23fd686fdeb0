package org.chalkline.imports.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.chalkline.imports.ImportRefused;
import org.chalkline.imports.Sheet;
import org.chalkline.imports.UploadedFile;

/** Opens what came in, by what it is and not by what it is called, and refuses what could do harm. */
public final class Files {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final String WORKBOOK_MARK = "[Content_Types].xml";

    private final Limits limits = new Limits();

    /** The sheets of a file; throws {@link ImportRefused} with a plain message. */
    public List<Sheet> open(UploadedFile file) {
        Limits.ofFile(file.name(), file.content().length);
        if (file.content().length == 0) {
            throw new ImportRefused(file.name() + " is empty.");
        }
        if (starts(file.content(), OLD_OFFICE)) {
            throw new ImportRefused(file.name() + " is a workbook of the old kind (.xls), or one with a password."
                    + " Save it as .xlsx without a password.");
        }
        if (starts(file.content(), PDF)) {
            throw new ImportRefused(file.name() + " is a PDF. Bring the spreadsheet it was made from.");
        }
        return starts(file.content(), ZIP) ? packed(file) : List.of(text(file.name(), file.name(), file.content()));
    }

    private List<Sheet> packed(UploadedFile file) {
        var ending = ending(file.name());
        if (!ending.equals("zip") && !ending.equals("xlsx")) {
            throw new ImportRefused(file.name() + " is not what its name says: inside is a zip or a workbook."
                    + " Give it the ending .zip or .xlsx.");
        }
        var entries = unzip(file);
        if (entries.containsKey(WORKBOOK_MARK)) {
            return WorkbookFile.read(file, limits);
        }
        if (ending.equals("xlsx")) {
            throw new ImportRefused(file.name() + " is not what its name says: it is no Excel workbook.");
        }
        var sheets = new ArrayList<Sheet>();
        entries.forEach((name, content) -> sheets.add(zipped(file.name(), name, content)));
        if (sheets.isEmpty()) {
            throw new ImportRefused(file.name() + " holds no files.");
        }
        return sheets;
    }

    private Sheet zipped(String zip, String name, byte[] content) {
        var place = zip + "/" + name;
        if (name.contains("/") || name.contains("\\") || name.contains("..")) {
            throw new ImportRefused(place + ": a zip of plan files has no folders. Zip the files themselves.");
        }
        if (starts(content, ZIP)) {
            throw new ImportRefused(place + ": a zip within a zip is not opened. Bring CSV files in one zip.");
        }
        if (!ending(name).equals("csv")
                && !ending(name).equals("txt")
                && !ending(name).equals("tsv")) {
            throw new ImportRefused(place + ": a zip of plan files holds CSV files only.");
        }
        return text(place, name, content);
    }

    private Sheet text(String place, String name, byte[] content) {
        var ending = ending(name);
        if (ending.equals("xlsx") || ending.equals("zip")) {
            throw new ImportRefused(place + " is not what its name says: it is no "
                    + (ending.equals("zip") ? "zip" : "Excel workbook") + ".");
        }
        return CsvFile.read(
                place, name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name, content, limits);
    }

    /** Unpacks in memory and counts while it does: what the zip says of its own sizes is not believed. */
    private Map<String, byte[]> unzip(UploadedFile file) {
        var result = new LinkedHashMap<String, byte[]>();
        long unpacked = 0;
        var workbook = ending(file.name()).equals("xlsx");
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.content()))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (result.size() == Limits.MAX_ENTRIES) {
                    throw new ImportRefused(file.name() + " holds more than " + Limits.MAX_ENTRIES + " files.");
                }
                var bytes = new ByteArrayOutputStream();
                var buffer = new byte[64 * 1024];
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        limits.unpacked(file.name(), read, unpacked, file.content().length);
                        if (!workbook) {
                            bytes.write(buffer, 0, read);
                        }
                    }
                }
                if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
                    result.put(entry.getName(), bytes.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ImportRefused(file.name() + " is damaged and can't be unpacked.");
        }
        return result;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] content, byte[] signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (content[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
