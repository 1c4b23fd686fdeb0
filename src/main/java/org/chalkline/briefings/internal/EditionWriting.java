package org.chalkline.briefings.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionFiles;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.paper.EditionHtml;
import org.chalkline.briefings.paper.EditionPdf;
import org.chalkline.briefings.slides.Slides;
import org.chalkline.charts.Table;
import org.chalkline.shell.TableWorkbook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class EditionWriting implements EditionFiles {

    private final EditionReader editions;
    private final ApplicationEventPublisher events;

    EditionWriting(EditionReader editions, ApplicationEventPublisher events) {
        this.editions = editions;
        this.events = events;
    }

    @Override
    public void write(long edition, Form form, OutputStream out) throws IOException {
        var found = editions.find(edition).orElseThrow(() -> new EditionRefused("There is no such edition."));
        // Told before it is sent: what can't be told is not sent.
        events.publishEvent(new EditionTaken(edition, form.ending()));
        switch (form) {
            case PPTX -> Slides.write(found, out);
            case PDF -> EditionPdf.write(found, out);
            case HTML -> EditionHtml.write(found, out);
            case XLSX -> TableWorkbook.write(tables(found), out);
        }
    }

    /** The words of all pages on the first sheet, then the table of each drawing, by the number of its page. */
    static Map<String, Table> tables(Edition edition) {
        var sheets = new LinkedHashMap<String, Table>();
        sheets.put("Pages", pages(edition.sheets()));
        for (int i = 0; i < edition.sheets().size(); i++) {
            var chart = edition.sheets().get(i).chart();
            if (chart != null) {
                sheets.put((i + 1) + " " + chart.caption().title(), chart.table());
            }
        }
        return sheets;
    }

    private static Table pages(List<Sheet> sheets) {
        var rows = new java.util.ArrayList<Table.Row>();
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            rows.add(new Table.Row(
                    "",
                    List.of(
                            Table.Cell.of(i + 1L),
                            Table.Cell.of(sheet.title()),
                            Table.Cell.of(sheet.sentence()),
                            Table.Cell.of(String.join("\n", sheet.points())),
                            Table.Cell.of(sheet.narrative()))));
        }
        return new Table(
                List.of(
                        new Table.Column("Page", Table.Kind.NUMBER),
                        new Table.Column("Title", Table.Kind.TEXT),
                        new Table.Column("What it says", Table.Kind.TEXT),
                        new Table.Column("Points", Table.Kind.TEXT),
                        new Table.Column("Words", Table.Kind.TEXT)),
                rows);
    }
}
