package org.chalkline.editing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Retirement;
import org.chalkline.shell.Question;

/** Says what happens when a record leaves the plan, before it does. */
public class RetireDialog extends Question {

    /** @param name what people call the record */
    public RetireDialog(EditDesk desk, Plan plan, PlanRecord record, String name, Runnable whenRetired) {
        this(desk, Retirement.of(plan, record), record.key().kind().words(), name, whenRetired);
    }

    private RetireDialog(EditDesk desk, Retirement retirement, String kind, String name, Runnable whenRetired) {
        super(
                "Retire “" + name + "”?",
                words(retirement),
                "Retire it",
                () -> desk.save(retirement.edits(), "Retired " + kind + " “" + shortened(name) + "”", whenRetired),
                "Keep it");
        grave();
    }

    private static Component words(Retirement retirement) {
        var text = new Div(new Paragraph("It leaves the plan. Its history stays, and it can be brought back."));
        if (!retirement.consequences().isEmpty()) {
            text.add(new UnorderedList(
                    retirement.consequences().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        return text;
    }

    private static String shortened(String name) {
        return name.length() <= 120 ? name : name.substring(0, 119) + "…";
    }
}
