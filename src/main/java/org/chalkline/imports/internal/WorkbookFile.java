package org.chalkline.imports.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.imports.ImportRefused;
import org.chalkline.imports.Sheet;
import org.chalkline.imports.UploadedFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads an Excel workbook, each cell as the text a person would have typed. */
final class WorkbookFile {

    /** As many digits as Excel itself keeps: 0.1 + 0.2 is 0.3 again. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private WorkbookFile() {}

    static List<Sheet> read(UploadedFile file, Limits limits) {
        var sheets = new ArrayList<Sheet>();
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.content()), new ReadingOptions(true, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                var place = file.name() + "/" + sheet.getName();
                var lines = new ArrayList<Sheet.Line>();
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> {
                        var cells = cells(row);
                        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                            limits.row(place);
                            lines.add(new Sheet.Line(row.getRowNum(), cells));
                        }
                    });
                }
                sheets.add(new Sheet(place, sheet.getName(), lines));
            }
        } catch (ImportRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new ImportRefused(file.name() + " is damaged: Excel's own parts of it can't be read."
                    + " Open it in Excel and save it again.");
        }
        return sheets;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getRawValue() == null) {
            return cell == null || cell.getText() == null ? "" : written(cell.getText());
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.getRawValue().equals("1") || cell.getRawValue().equalsIgnoreCase("true") ? "yes" : "no";
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            return number(cell);
        }
        return written(cell.getText());
    }

    /** Workbooks write characters that XML can't hold as their numbers, and Windows' line ends so. */
    private static String written(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                .strip();
    }

    private static String number(Cell cell) {
        BigDecimal number;
        try {
            number = new BigDecimal(cell.getRawValue()).round(EXCEL_DIGITS);
        } catch (NumberFormatException e) {
            return cell.getText().strip();
        }
        var format = cell.getDataFormatString() == null
                ? ""
                : cell.getDataFormatString().toLowerCase(Locale.ROOT);
        var codes = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        if (codes.contains("y") || codes.contains("d") && codes.contains("m")) {
            return cell.asDate().toLocalDate().toString();
        }
        return codes.contains("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
