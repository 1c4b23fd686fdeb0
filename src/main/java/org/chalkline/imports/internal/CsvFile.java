package org.chalkline.imports.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.chalkline.imports.ImportRefused;
import org.chalkline.imports.Sheet;

/** Reads CSV as people really have it: with a BOM or without, UTF-8 or Windows, commas, semicolons or tabs. */
final class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvFile() {}

    static Sheet read(String place, String name, byte[] content, Limits limits) {
        var text = decode(content);
        if (text.indexOf('\0') >= 0) {
            throw new ImportRefused(
                    place + " is not a text file. Bring CSV, a zip of CSV files, or an Excel workbook.");
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        var lines = new ArrayList<Sheet.Line>();
        int row = 0;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var record : parser) {
                row++;
                var cells = List.of(record.values());
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    limits.row(place);
                    lines.add(new Sheet.Line(row, cells));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ImportRefused(place + ": after row " + row
                    + " the columns can't be told apart. Is a quotation mark left open there?");
        }
        return new Sheet(place, name, lines);
    }

    static String decode(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(content, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What stands most often in the heading, outside of quotation marks. */
    private static char delimiter(String text) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (quoted) {
                continue;
            }
            if (c == '\n' && commas + semicolons + tabs > 0) {
                break;
            }
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
