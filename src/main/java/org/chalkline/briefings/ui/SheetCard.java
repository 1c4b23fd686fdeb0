package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.chalkline.briefings.Sheet;

/** A page in reading form, with what its author can do with it. */
class SheetCard extends Article {

    /** @param number from 1 */
    SheetCard(Sheet sheet, int number, int count, ShownPictures pictures, Component... tools) {
        addClassNames("chart-card", "sheet");
        setId("page-" + number);
        var kicker = new Span(
                "Page %d of %d%s".formatted(number, count, sheet.kicker().isBlank() ? "" : ": " + sheet.kicker()));
        kicker.addClassName("sheet-kicker");
        var title = new H2(sheet.title());
        title.addClassName("sheet-title");
        // A link to the page leads the keyboard here.
        title.getElement().setAttribute("tabindex", "-1");
        var head = new Div(kicker, title);
        head.addClassName("sheet-head");
        var place = new Div(tools);
        place.addClassName("sheet-tools");
        place.setVisible(tools.length > 0);
        add(head, place);
        SheetBody.of(sheet, "sheet", pictures).forEach(this::add);
        if (!sheet.notes().isBlank()) {
            add(new NativeDetails("Notes for the speaker", new Paragraph(sheet.notes())));
        }
    }
}
