package org.chalkline.priorities.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;

/** What exactly is asked for of one piece of work, and why it stands where it stands. */
class ItemDialog extends GuardedDialog {

    private final transient DraftKeeper keeper;
    private final transient ProposalItem item;
    private final String title;
    private final TextArea scope =
            area("What is asked for", "Such as “the first 8 of 14 schools”; empty for all of it");
    private final TextArea reason = area("Why", "In plain words: those who decide read it, and later the board");

    ItemDialog(DraftKeeper keeper, ProposalItem item, String title) {
        super(title, "Save");
        this.keeper = keeper;
        this.item = item;
        this.title = title;
        scope.setValue(item.scope());
        reason.setValue(item.reason());
        watch(scope, reason);
        form().add(scope, reason);
        reason.focus();
    }

    static TextArea area(String label, String helper) {
        var area = new TextArea(label);
        area.setHelperText(helper.isEmpty() ? null : helper);
        area.setMaxLength(ProposalContent.LONGEST_TEXT);
        // At once: a pause would leave it to chance whether closing by Escape asks first.
        area.setValueChangeMode(ValueChangeMode.EAGER);
        area.setWidthFull();
        return area;
    }

    @Override
    protected boolean save() {
        keeper.keep(
                "the words for “" + title + "”",
                content -> content.withItems(content.items().stream()
                        .map(it -> it.initiative().equals(item.initiative())
                                ? it.withTexts(
                                        scope.getValue().strip(),
                                        reason.getValue().strip())
                                : it)
                        .toList()));
        return true;
    }
}
