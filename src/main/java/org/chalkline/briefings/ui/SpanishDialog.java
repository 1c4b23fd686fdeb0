package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.briefings.Sheet;
import org.chalkline.shell.Narrative;

/** The words of each page in Spanish; what is not translated yet stands there in English. */
class SpanishDialog extends Dialog {

    SpanishDialog(List<Sheet> sheets) {
        setHeaderTitle("In Spanish");
        setWidth("min(52rem, 94vw)");
        var pages = new Div();
        pages.addClassName("public-spanish");
        pages.getElement().setAttribute("lang", PublicLanguage.SPANISH.code());
        sheets.forEach(sheet -> pages.add(page(sheet)));
        add(pages);
        getFooter().add(new Button("Close", click -> close()));
    }

    private static Component page(Sheet sheet) {
        var page = new Div(new H3(sheet.title()));
        if (!sheet.sentence().isBlank()) {
            page.add(new Paragraph(sheet.sentence()));
        }
        if (!sheet.narrative().isBlank()) {
            page.add(Narrative.of(sheet.narrative()));
        }
        var chart = sheet.chart();
        if (chart != null && !chart.caption().sentence().equals(sheet.sentence())) {
            page.add(new Paragraph(
                    chart.caption().title() + ". " + chart.caption().sentence()));
        }
        if (!sheet.points().isEmpty()) {
            var points = new UnorderedList();
            sheet.points().forEach(point -> points.add(new ListItem(point)));
            page.add(points);
        }
        return page;
    }
}
