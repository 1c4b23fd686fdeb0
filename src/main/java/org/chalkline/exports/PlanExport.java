package org.chalkline.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chalkline.charts.Table;
import org.chalkline.imports.Kind;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shell.TableText;
import org.chalkline.shell.TableWorkbook;

/** The plan at one revision, as far as its reader may see it, ready to be written as a file. */
public final class PlanExport {

    /** Else Excel takes the texts of a CSV file for Windows'. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Portfolio picture;
    private final PlanFormat format;

    PlanExport(Portfolio picture, PlanFormat format) {
        this.picture = picture;
        this.format = format;
    }

    /** Such as {@code chalkline-plan-12.xlsx}, with the revision. */
    public String fileName() {
        return "chalkline-plan-%d.%s".formatted(picture.revision(), format.ending());
    }

    public PlanFormat format() {
        return format;
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> TableWorkbook.write(sheets(), out);
            case CSV_ZIP -> zip(out);
        }
    }

    private Map<String, Table> sheets() {
        var sheets = new LinkedHashMap<String, Table>();
        for (var kind : Kind.values()) {
            sheets.put(kind.sheet(), kind.table(picture.plan()));
        }
        sheets.putAll(LeftOut.sheets(picture));
        return sheets;
    }

    private void zip(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var sheet : sheets().entrySet()) {
            zip.putNextEntry(new ZipEntry(sheet.getKey() + ".csv"));
            zip.write((BYTE_ORDER_MARK + TableText.csv(sheet.getValue())).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
