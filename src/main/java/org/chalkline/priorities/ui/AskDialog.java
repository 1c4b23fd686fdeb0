package org.chalkline.priorities.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.shared.FiscalYear;

/** What the whole list is called, what it asks for, and for which years. */
class AskDialog extends GuardedDialog {

    private final transient DraftKeeper keeper;
    private final TextField title = new TextField("Title");
    private final TextArea ask = ItemDialog.area(
            "The ask", "In one or two plain sentences: what the superintendent is asked to approve, and why");
    private final CheckboxGroup<FiscalYear> years = new CheckboxGroup<>("Fiscal years");

    AskDialog(DraftKeeper keeper) {
        super("The ask", "Save");
        this.keeper = keeper;
        var content = keeper.content();
        title.setMaxLength(ProposalContent.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.setWidthFull();
        title.setValue(content.title());
        ask.setValue(content.ask());
        var choices = new LinkedHashSet<>(content.years());
        choices.addAll(YearChoices.of(keeper.picture()));
        years.setItems(choices.stream().sorted().toList());
        years.setItemLabelGenerator(FiscalYear::label);
        years.setHelperText("Whose money is asked for");
        years.setValue(new LinkedHashSet<>(content.years()));
        watch(title, ask, years);
        form().add(title, ask, years);
    }

    @Override
    protected boolean save() {
        title.setErrorMessage("Give the proposal a title.");
        title.setInvalid(title.getValue().isBlank());
        years.setErrorMessage("Choose at least one fiscal year.");
        years.setInvalid(years.getValue().isEmpty());
        if (title.isInvalid() || years.isInvalid()) {
            return false;
        }
        keeper.keep(
                "the ask",
                content -> new ProposalContent(
                        title.getValue().strip(),
                        ask.getValue().strip(),
                        List.copyOf(years.getValue()),
                        content.items(),
                        content.totalCap(),
                        content.fundCaps()));
        return true;
    }
}
