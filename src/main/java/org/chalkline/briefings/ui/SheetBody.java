package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.Sheet;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.Narrative;
import org.chalkline.shell.RoomPages;
import org.jspecify.annotations.Nullable;

/** What stands on a page under its title, for the page that is read and the one that is presented. */
final class SheetBody {

    private SheetBody() {}

    /** @param look of the classes: "sheet" or "walk" */
    static List<Component> of(Sheet sheet, String look) {
        return of(sheet, look, null);
    }

    /** @param pictures null where there is no edition to take them from: what they show stands there in words */
    static List<Component> of(Sheet sheet, String look, @Nullable ShownPictures pictures) {
        var parts = new ArrayList<Component>();
        if (!sheet.sentence().isBlank()) {
            var sentence = new Paragraph(sheet.sentence());
            sentence.addClassName(look + "-lead");
            parts.add(sentence);
        }
        if (!sheet.narrative().isBlank()) {
            parts.add(Narrative.of(sheet.narrative()));
        }
        var picture = sheet.picture();
        if (picture != null) {
            var shown = pictures == null ? new Paragraph("Picture: " + picture.alt()) : pictures.of(picture);
            var place = new Div(shown);
            place.addClassName("sheet-picture");
            parts.add(place);
        }
        var chart = sheet.chart();
        if (chart != null) {
            parts.add(new ChartCard(chart));
        }
        if (!sheet.points().isEmpty()) {
            var list = sheet.kind() == PageKind.COVER ? new OrderedList() : new UnorderedList();
            list.getElement().getClassList().add(look + "-list");
            sheet.points().forEach(point -> list.add(new ListItem(point)));
            parts.add(list);
        }
        return parts;
    }

    /** As it stands in the room. */
    static RoomPages.Shown shown(Sheet sheet, String meeting, ShownPictures pictures) {
        return new RoomPages.Shown(
                sheet.kicker().isBlank() ? meeting : sheet.kicker(), sheet.title(), of(sheet, "walk", pictures));
    }

    /** What it draws, alone with its sentence and its table; only for a page that draws something. */
    static Component chart(Sheet sheet) {
        return new ChartCard(Objects.requireNonNull(sheet.chart())).withTable();
    }
}
