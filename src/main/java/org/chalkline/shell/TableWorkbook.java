package org.chalkline.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Kind;
import org.chalkline.shared.FormulaGuard;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as an Excel workbook, a sheet each: numbers as numbers, days as days, and no text that could calculate. */
public final class TableWorkbook {

    /** As many digits as a spreadsheet keeps of a number; one with more stands as text, or it would be another. */
    private static final int EXCEL_DIGITS = 15;

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final double WIDTH = 18;
    private static final int ROWS_KEPT = 1_000;

    /** Control characters, which XML can't hold, and what would be read as one of their stand-ins. */
    private static final Pattern NOT_XML =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private TableWorkbook() {}

    /** Writes each table under its name; the stream stays open. */
    public static void write(Map<String, Table> sheets, OutputStream out) throws IOException {
        write(sheets, out, () -> {});
    }

    /** The same; calls before each table, and ends with what that throws. */
    public static void write(Map<String, Table> sheets, OutputStream out, Runnable next) throws IOException {
        try (var workbook = new Workbook(out, "Chalkline", "1.0")) {
            for (var sheet : sheets.entrySet()) {
                next.run();
                write(workbook.newWorksheet(name(sheet.getKey())), sheet.getValue());
            }
        }
    }

    /** What Excel allows of a name. */
    private static String name(String text) {
        var plain = text.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return plain.substring(0, Math.min(LONGEST_SHEET_NAME, plain.length()));
    }

    private static void write(Worksheet sheet, Table table) throws IOException {
        sheet.freezePane(0, 1);
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.value(0, i, text(table.columns().get(i).header()));
            sheet.width(i, WIDTH);
            sheet.style(0, i).bold().set();
        }
        int at = 1;
        for (var row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                cell(sheet, at, i, table.columns().get(i).kind(), row.cells().get(i));
            }
            if (at++ % ROWS_KEPT == 0) {
                sheet.flush();
            }
        }
        // A second table may be too long to be kept as well: one is written to its end before the next begins.
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Kind kind, Table.Cell cell) {
        var value = cell.value();
        if (value == null) {
            if (!cell.text().isEmpty()) {
                sheet.value(row, column, text(cell.text()));
            }
        } else if (kind == Kind.DATE) {
            sheet.value(row, column, LocalDate.ofEpochDay(value.longValueExact()));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            number(sheet, row, column, kind, value);
        }
    }

    private static void number(Worksheet sheet, int row, int column, Kind kind, BigDecimal value) {
        if (value.stripTrailingZeros().precision() > EXCEL_DIGITS) {
            sheet.value(row, column, value.toPlainString());
            return;
        }
        sheet.value(row, column, value);
        var format = format(kind);
        if (!format.isEmpty()) {
            sheet.style(row, column).format(format).set();
        }
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case MONEY -> "$#,##0.00;($#,##0.00)";
            // The number is in percent points already.
            case PERCENT -> "0.##\" %\"";
            case TEXT, NUMBER, DATE -> "";
        };
    }

    private static String text(String text) {
        var safe = FormulaGuard.on(text);
        var kept = safe.length() > LONGEST_CELL ? safe.substring(0, LONGEST_CELL) : safe;
        return NOT_XML.matcher(kept)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }
}
