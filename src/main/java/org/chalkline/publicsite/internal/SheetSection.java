package org.chalkline.publicsite.internal;

import java.util.ArrayList;
import org.chalkline.briefings.Sheet;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Table;
import org.chalkline.drawings.Drawings;
import org.chalkline.drawings.Svg;
import org.chalkline.shell.Narrative;

/** A page of an edition as a section: its words, its drawing in two widths, and the numbers as a table. */
record SheetSection(Html html, SiteWords words) {

    /** @param number from 1 */
    String of(Sheet sheet, int number) {
        var id = "page-" + number;
        var out = new StringBuilder("<section id=\"%s\" aria-labelledby=\"%s-title\">".formatted(id, id));
        if (!sheet.kicker().isBlank()) {
            out.append("<p class=\"kicker\">%s</p>".formatted(html.text(sheet.kicker())));
        }
        out.append("<h2 id=\"%s-title\">%s</h2>".formatted(id, html.text(sheet.title())));
        out.append(said(sheet));
        if (!sheet.points().isEmpty()) {
            out.append("<ul>");
            sheet.points().forEach(point -> out.append("<li>%s</li>".formatted(html.text(point))));
            out.append("</ul>");
        }
        var chart = sheet.chart();
        if (chart != null) {
            out.append(figure(chart, sheet.sentence(), id));
        }
        return out.append("</section>").toString();
    }

    /** What the page says, and what people wrote on it. */
    String said(Sheet sheet) {
        var out = new StringBuilder();
        if (!sheet.sentence().isBlank()) {
            out.append("<p class=\"lead\">%s</p>".formatted(html.text(sheet.sentence())));
        }
        if (!sheet.narrative().isBlank()) {
            out.append("<div class=\"words\"%s>%s</div>"
                    .formatted(html.lang(sheet.narrative()), Narrative.markup(sheet.narrative())));
        }
        return out.toString();
    }

    private String figure(Chart chart, String said, String id) {
        var caption = chart.caption();
        var out = new StringBuilder("<figure>");
        out.append("<div class=\"wide\">%s</div>".formatted(svg(chart, id + "-wide", false)));
        out.append("<div class=\"narrow\">%s</div>".formatted(svg(chart, id + "-narrow", true)));
        out.append("<figcaption><strong>%s</strong>".formatted(html.text(caption.title())));
        if (!caption.sentence().equals(said)) {
            out.append(" ").append(html.text(caption.sentence()));
        }
        out.append("<small>%s</small></figcaption>".formatted(html.text(trust(caption))));
        return out.append(table(chart)).append("</figure>").toString();
    }

    private String svg(Chart chart, String id, boolean narrow) {
        var language = words.language();
        var drawing = narrow ? Drawings.narrow(chart, language.locale()) : Drawings.of(chart, language.locale());
        var caption = chart.caption();
        return Svg.of(drawing, caption.title(), caption.sentence(), id, language.code());
    }

    /** Where the numbers come from, what is not in them, and how they add up. */
    private String trust(Caption caption) {
        var parts = new ArrayList<String>();
        parts.add(words.of("source", caption.source(), words.day(caption.asOf())));
        caption.leftOut().forEach(left -> parts.add(left + "."));
        if (!caption.addsUp().isBlank()) {
            parts.add(caption.addsUp() + ".");
        }
        return String.join(" ", parts);
    }

    private String table(Chart chart) {
        var title = chart.caption().title();
        var out = new StringBuilder("<details><summary>%s</summary>".formatted(Html.escaped(words.of("table"))));
        // Wide tables are moved by themselves, also with the keyboard.
        out.append("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"%s: %s\">"
                .formatted(Html.escaped(words.of("table")), Html.escaped(title)));
        out.append("<table><caption>%s</caption><thead><tr>".formatted(html.text(title)));
        var columns = chart.table().columns();
        columns.forEach(column ->
                out.append("<th scope=\"col\"%s>%s</th>".formatted(number(column), html.text(column.header()))));
        out.append("</tr></thead><tbody>");
        for (var row : chart.table().rows()) {
            out.append("<tr>");
            for (int i = 0; i < columns.size(); i++) {
                var cell = html.text(row.cells().get(i).text());
                out.append(
                        i == 0
                                ? "<th scope=\"row\">%s</th>".formatted(cell)
                                : "<td%s>%s</td>".formatted(number(columns.get(i)), cell));
            }
            out.append("</tr>");
        }
        return out.append("</tbody></table></div></details>").toString();
    }

    private static String number(Table.Column column) {
        return column.kind() == Table.Kind.TEXT || column.kind() == Table.Kind.DATE ? "" : " class=\"n\"";
    }
}
