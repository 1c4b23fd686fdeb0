package org.chalkline.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Empty files to fill in, with every column explained, made from the one description in {@link Kind}. */
public final class Templates {

    private static final String EXPLANATION = "columns";
    private static final String[] HEADING = {"sheet", "column", "must be filled", "what goes into it"};

    private Templates() {}

    /** A workbook with a sheet per kind, and a sheet that explains the columns. */
    public static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Chalkline", "1.0")) {
            var explanation = workbook.newWorksheet(EXPLANATION);
            for (int i = 0; i < HEADING.length; i++) {
                explanation.value(0, i, HEADING[i]);
                explanation.style(0, i).bold().set();
            }
            int row = 1;
            for (var kind : Kind.values()) {
                var sheet = workbook.newWorksheet(kind.sheet());
                sheet.freezePane(0, 1);
                int at = 0;
                for (var column : kind.columns()) {
                    sheet.value(0, at, column.name());
                    sheet.width(at, 18);
                    sheet.style(0, at++).bold().set();
                    explanation.value(row, 0, kind.sheet());
                    explanation.value(row, 1, column.name());
                    explanation.value(row, 2, column.required() ? "yes" : "no");
                    explanation.value(row++, 3, column.explanation());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A zip of CSV files, one per kind, and one that explains the columns. */
    public static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            var explanation = new StringBuilder(String.join(",", HEADING)).append("\r\n");
            for (var kind : Kind.values()) {
                entry(
                        zip,
                        kind.sheet(),
                        kind.columns().stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n")));
                for (var column : kind.columns()) {
                    explanation.append("%s,%s,%s,\"%s\"\r\n"
                            .formatted(
                                    kind.sheet(),
                                    column.name(),
                                    column.required() ? "yes" : "no",
                                    column.explanation().replace("\"", "\"\"")));
                }
            }
            entry(zip, EXPLANATION, explanation.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
