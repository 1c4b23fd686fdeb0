package org.chalkline.editing;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Retirement;

/** Says what happens when a record leaves the plan, before it does. */
public class RetireDialog extends ConfirmDialog {

    /** @param name what people call the record */
    public RetireDialog(EditDesk desk, Plan plan, PlanRecord record, String name, Runnable whenRetired) {
        var retirement = Retirement.of(plan, record);
        var kind = record.key().kind().words();
        setHeader("Retire “" + name + "”?");
        var text = new Div(new Paragraph("It leaves the plan. Its history stays, and it can be brought back."));
        if (!retirement.consequences().isEmpty()) {
            text.add(new UnorderedList(
                    retirement.consequences().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        setText(text);
        setCancelable(true);
        setCancelText("Keep it");
        setConfirmText("Retire it");
        setConfirmButtonTheme("primary error");
        addConfirmListener(confirmed ->
                desk.save(retirement.edits(), "Retired " + kind + " “" + shortened(name) + "”", whenRetired));
    }

    private static String shortened(String name) {
        return name.length() <= 120 ? name : name.substring(0, 119) + "…";
    }
}
