package org.chalkline.imports;

import java.util.List;
import org.chalkline.imports.internal.Files;

/** Reads files of any kind of table, for modules that understand the cells themselves. */
public final class SheetReader {

    private SheetReader() {}

    /**
     * The sheets of a CSV file, a zip of them or a workbook; throws {@link ImportRefused} with a plain message for what
     * is damaged, too large, or not what its name says.
     */
    public static List<Sheet> read(UploadedFile file) {
        return new Files().open(file);
    }
}
