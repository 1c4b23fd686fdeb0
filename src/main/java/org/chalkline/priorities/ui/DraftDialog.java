package org.chalkline.priorities.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Set;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.shared.FiscalYear;

/** What a new list is called, and for which years it asks. */
class DraftDialog extends GuardedDialog {

    private final TextField title = new TextField("Title");
    private final CheckboxGroup<FiscalYear> years = new CheckboxGroup<>("Fiscal years");
    private final SerializableBiConsumer<String, List<FiscalYear>> draft;

    DraftDialog(List<FiscalYear> choices, FiscalYear next, SerializableBiConsumer<String, List<FiscalYear>> draft) {
        super("Draft a list of priorities", "Begin the draft");
        this.draft = draft;
        title.setHelperText("Everybody who decides reads it");
        title.setMaxLength(ProposalContent.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.addValueChangeListener(change -> title.setInvalid(false));
        title.setWidthFull();
        years.setItems(choices);
        years.setItemLabelGenerator(FiscalYear::label);
        years.setHelperText("Whose money is asked for");
        years.setValue(choices.contains(next) ? Set.of(next) : Set.of());
        title.setValue(choices.contains(next) ? "Priorities for " + next : "");
        years.addValueChangeListener(change -> years.setInvalid(false));
        watch(title, years);
        form().add(title, years);
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
        draft.accept(title.getValue(), List.copyOf(years.getValue()));
        return true;
    }
}
