package org.chalkline.imports.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.imports.Column;
import org.chalkline.imports.ImportRefused;
import org.chalkline.imports.Kind;
import org.chalkline.imports.Sheet;
import org.chalkline.imports.UploadedFile;
import org.chalkline.shared.Typed;

/** A sheet whose kind and columns are known. */
public record Table(String place, Kind kind, Map<String, Integer> columns, List<Sheet.Line> rows) {

    /** The sheet in a template that explains the others. */
    private static final String EXPLANATION = "columns";

    /** All tables of the files, by kind; what can't be read is a problem, and the rest is read all the same. */
    public static Map<Kind, List<Table>> of(List<UploadedFile> uploads, Findings findings) {
        var files = new Files();
        var tables = new EnumMap<Kind, List<Table>>(Kind.class);
        for (var upload : uploads) {
            try {
                for (var sheet : files.open(upload)) {
                    add(sheet, tables, findings);
                }
            } catch (ImportRefused refused) {
                findings.problem(upload.name(), 0, "", refused.words());
            }
        }
        return tables;
    }

    private static void add(Sheet sheet, Map<Kind, List<Table>> tables, Findings findings) {
        if (Column.plain(sheet.name()).equals(EXPLANATION)) {
            return;
        }
        if (Column.plain(sheet.name()).startsWith(Column.plain(Kind.LEFT_OUT))) {
            findings.problem(
                    sheet.place(),
                    0,
                    "",
                    "This file is what one reader may see of a plan: what it leaves out would be lost."
                            + " Bring the whole plan, as the technology chief takes it along.");
            return;
        }
        var kind = Kind.named(sheet.name());
        if (kind.isEmpty()) {
            if (sheet.lines().isEmpty()) {
                return;
            }
            findings.problem(
                    sheet.place(),
                    0,
                    "",
                    "No kind of file is called \"" + Typed.shown(sheet.name()) + "\". Name it as one of: " + names()
                            + ".");
        } else if (!sheet.lines().isEmpty()) {
            tables.computeIfAbsent(kind.get(), any -> new ArrayList<>()).add(headed(sheet, kind.get(), findings));
        }
    }

    private static Table headed(Sheet sheet, Kind kind, Findings findings) {
        var heading = sheet.lines().getFirst();
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < heading.cells().size(); i++) {
            var name = heading.cell(i);
            if (name.isBlank()) {
                continue;
            }
            var column =
                    kind.columns().stream().filter(each -> each.isMeantBy(name)).findFirst();
            if (column.isEmpty()) {
                findings.warning(
                        sheet.place(),
                        heading.number(),
                        Typed.shown(name),
                        "This column is not known and is left out.");
            } else if (columns.putIfAbsent(column.get().name(), i) != null) {
                findings.problem(
                        sheet.place(),
                        heading.number(),
                        column.get().name(),
                        "Two columns are headed as \"" + column.get().name() + "\". Keep one.");
            }
        }
        for (var column : kind.columns()) {
            if (column.required() && !columns.containsKey(column.name())) {
                findings.problem(
                        sheet.place(),
                        heading.number(),
                        column.name(),
                        "The column \"" + column.name() + "\" is missing: " + column.help() + ".");
            }
        }
        return new Table(
                sheet.place(), kind, columns, sheet.lines().stream().skip(1).toList());
    }

    private static String names() {
        return String.join(
                ", ", java.util.Arrays.stream(Kind.values()).map(Kind::sheet).toList());
    }
}
