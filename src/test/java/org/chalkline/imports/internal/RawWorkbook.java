package org.chalkline.imports.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel workbook written part by part, as Excel writes them: shared strings, styles, formulas with their values. */
final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final boolean from1904;
    private String declaration = "";
    private final List<String> strings = new ArrayList<>();
    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();

    /** From 1904 on count Excels that were once Macs'. */
    RawWorkbook(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A row of cells, each made by one of the methods below; the empty text for a cell that is not there. */
    void row(String sheet, int number, List<String> cells) {
        var xml = sheets.computeIfAbsent(sheet, any -> new StringBuilder());
        xml.append("<row r=\"%d\">".formatted(number));
        for (int i = 0; i < cells.size(); i++) {
            xml.append(cells.get(i).replace("<c", "<c r=\"" + (char) ('A' + i) + number + "\""));
        }
        xml.append("</row>");
    }

    /** A document type in front of the shared strings, in which {@code <&x;>} is then not escaped. */
    void declares(String documentType) {
        declaration = documentType;
    }

    String shared(String text) {
        strings.add(text);
        return "<c t=\"s\"><v>%d</v></c>".formatted(strings.size() - 1);
    }

    static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>".formatted(escaped(text));
    }

    static String number(String value) {
        return "<c><v>%s</v></c>".formatted(value);
    }

    String date(String iso) {
        return "<c s=\"1\"><v>%d</v></c>".formatted(serial(iso));
    }

    long serial(String iso) {
        var first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return ChronoUnit.DAYS.between(first, LocalDate.parse(iso));
    }

    /** Of 0.6, shown as 60%. */
    static String percent(String fraction) {
        return "<c s=\"2\"><v>%s</v></c>".formatted(fraction);
    }

    static String dollars(String value) {
        return "<c s=\"3\"><v>%s</v></c>".formatted(value);
    }

    static String yes(boolean yes) {
        return "<c t=\"b\"><v>%d</v></c>".formatted(yes ? 1 : 0);
    }

    /** A formula, with the type, style and value that Excel kept for it. */
    static String formula(String attributes, String value) {
        return "<c %s><f>A1&amp;\"\"</f><v>%s</v></c>".formatted(attributes, escaped(value));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", links(List.of(link(1, "officeDocument", "xl/workbook.xml"))));
            part(zip, "xl/workbook.xml", workbook());
            part(zip, "xl/_rels/workbook.xml.rels", links(workbookLinks()));
            part(zip, "xl/styles.xml", STYLES);
            part(zip, "xl/sharedStrings.xml", sharedStrings());
            int number = 1;
            for (var rows : sheets.values()) {
                part(zip, "xl/worksheets/sheet%d.xml".formatted(number++), sheet(rows));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
    }

    private String types() {
        var xml = new StringBuilder(
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        var parts = new LinkedHashMap<String, String>();
        parts.put("workbook", "sheet.main");
        parts.put("styles", "styles");
        parts.put("sharedStrings", "sharedStrings");
        for (int i = 1; i <= sheets.size(); i++) {
            parts.put("worksheets/sheet" + i, "worksheet");
        }
        parts.forEach((part, type) ->
                xml.append("<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, type)));
        return xml.append("</Types>").toString();
    }

    private static String link(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, LINKS, type, target);
    }

    private static String links(List<String> links) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", links) + "</Relationships>";
    }

    private List<String> workbookLinks() {
        var links = new ArrayList<String>();
        for (int i = 1; i <= sheets.size(); i++) {
            links.add(link(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        links.add(link(sheets.size() + 1, "styles", "styles.xml"));
        links.add(link(sheets.size() + 2, "sharedStrings", "sharedStrings.xml"));
        return links;
    }

    private String workbook() {
        var xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\">");
        xml.append(from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>").append("<sheets>");
        int number = 1;
        for (var name : sheets.keySet()) {
            xml.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, number, number++));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    /** Plain, Excel's own short date, its own whole percent, and dollars with cents. */
    private static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"&quot;$&quot;#,##0.00;[Red]"
            + "\\(&quot;$&quot;#,##0.00\\)\"/></numFmts>"
            + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"9\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private String sharedStrings() {
        var xml = new StringBuilder(declaration + "<sst xmlns=\"" + MAIN + "\">");
        for (var text : strings) {
            if (text.equals("<&x;>")) {
                xml.append("<si><t>&x;</t></si>");
                continue;
            }
            // In two runs, as Excel keeps a text of which a part is bold.
            int half = text.length() / 2;
            xml.append("<si><r><t xml:space=\"preserve\">" + escaped(text.substring(0, half))
                    + "</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">" + escaped(text.substring(half))
                    + "</t></r></si>");
        }
        return xml.append("</sst>").toString();
    }

    private static String sheet(StringBuilder rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }
}
