package org.chalkline.briefings.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.administration.KeptLook;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionFiles;
import org.chalkline.briefings.PictureSource;
import org.chalkline.briefings.Progress;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.paper.EditionHtml;
import org.chalkline.briefings.paper.EditionPdf;
import org.chalkline.briefings.slides.SlideLook;
import org.chalkline.briefings.slides.Slides;
import org.chalkline.charts.Table;
import org.chalkline.shell.TableWorkbook;
import org.springframework.stereotype.Component;

/** Makes files of an edition as somebody already has it before them; asks nothing about who that is. */
@Component
class EditionRendering {

    private final KeptLook look;
    private final FilePlace place;
    private final PictureSource pictures;

    EditionRendering(KeptLook look, FilePlace place, PictureSource pictures) {
        this.look = look;
        this.place = place;
        this.pictures = pictures;
    }

    /**
     * Writes it; the stream stays open. The same edition and look give the same bytes.
     *
     * @throws Progress.Stopped when nobody wants it any more
     */
    void render(Edition edition, EditionFiles.Form form, OutputStream out, Progress progress) throws IOException {
        switch (form) {
            case PPTX -> stamped(edition, out, plain -> Slides.write(edition, slideLook(), pictures, progress, plain));
            case PDF -> EditionPdf.write(edition, pictures, progress, out);
            case HTML -> EditionHtml.write(edition, pictures, progress, out);
            case XLSX -> stamped(edition, out, plain -> tables(edition, plain, progress));
        }
    }

    private void stamped(Edition edition, OutputStream out, StampedZip.Content content) throws IOException {
        var scratch = place.add();
        try {
            StampedZip.write(edition.frozenAt(), scratch, out, content);
        } finally {
            place.remove(scratch);
        }
    }

    private SlideLook slideLook() {
        return new SlideLook(look.current().light().hex(), look.logo().orElse(null));
    }

    private static void tables(Edition edition, OutputStream out, Progress progress) throws IOException {
        var sheets = tables(edition);
        var at = new int[1];
        TableWorkbook.write(sheets, out, () -> progress.at(++at[0], sheets.size()));
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
