package org.chalkline.ledger.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.chalkline.ledger.LedgerRule;
import org.chalkline.ledger.LedgerRule.PaysFor;
import org.chalkline.ledger.LedgerRule.SetAside;
import org.chalkline.ledger.LedgerRule.Target;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;

/** Where a rule sends rows: to an initiative, or aside with a reason. */
final class TargetFields extends Div {

    private static final String PAYS = "pay for an initiative";
    private static final String ASIDE = "have nothing to do with the plan";
    private static final String AS_PLANNED = "Empty means: as the plan has it";

    private final RadioButtonGroup<String> kind = new RadioButtonGroup<>("These rows");
    private final ComboBox<Initiative> initiative = new ComboBox<>("Initiative");
    private final ComboBox<Fund> fund = new ComboBox<>("Fund");
    private final ComboBox<Recurrence> recurrence = new ComboBox<>("One-time or recurring");
    private final TextField reason = new TextField("Reason");

    TargetFields(Portfolio plan) {
        addClassName("edit-group");
        kind.setItems(PAYS, ASIDE);
        kind.addClassName("edit-wide");
        kind.addValueChangeListener(change -> fit());
        initiative.setItems(plan.initiatives());
        initiative.setItemLabelGenerator(it -> it.id() + " " + it.title());
        initiative.setRequiredIndicatorVisible(true);
        initiative.setErrorMessage("Choose the initiative that these rows pay for.");
        initiative.addClassName("edit-wide");
        fund.setItems(plan.funds());
        fund.setItemLabelGenerator(Fund::name);
        recurrence.setItems(Recurrence.values());
        recurrence.setItemLabelGenerator(Recurrence::words);
        for (var field : java.util.List.of(fund, recurrence)) {
            field.setHelperText(AS_PLANNED);
            field.setClearButtonVisible(true);
        }
        reason.setMaxLength(LedgerRule.LONGEST_REASON);
        reason.setHelperText("Such as: not technology");
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage("Say in a few words why these rows are set aside.");
        reason.addClassName("edit-wide");
        kind.setValue(PAYS);
        add(kind, initiative, fund, recurrence, reason);
    }

    private void fit() {
        var pays = !ASIDE.equals(kind.getValue());
        initiative.setVisible(pays);
        fund.setVisible(pays);
        recurrence.setVisible(pays);
        reason.setVisible(!pays);
    }

    void show(Target target) {
        switch (target) {
            case PaysFor it -> {
                kind.setValue(PAYS);
                select(initiative, it.initiative().code(), one -> one.id().code());
                var its = it.fund();
                if (its != null) {
                    select(fund, its.code(), one -> one.id().code());
                }
                recurrence.setValue(it.recurrence());
            }
            case SetAside it -> {
                kind.setValue(ASIDE);
                reason.setValue(it.reason());
            }
        }
    }

    private static <T> void select(
            ComboBox<T> field, String code, com.vaadin.flow.function.SerializableFunction<T, String> codeOf) {
        field.getListDataView()
                .getItems()
                .filter(one -> codeOf.apply(one).equals(code))
                .findFirst()
                .ifPresent(field::setValue);
    }

    /** Whether all that is needed is said; what is missing says so at its field. */
    boolean complete() {
        var pays = PAYS.equals(kind.getValue());
        initiative.setInvalid(pays && initiative.isEmpty());
        reason.setInvalid(!pays && reason.getValue().isBlank());
        return !initiative.isInvalid() && !reason.isInvalid();
    }

    /** What is said; an initiative that is still to be chosen counts as set aside without a reason. */
    Target read() {
        return PAYS.equals(kind.getValue()) && !initiative.isEmpty()
                ? new PaysFor(
                        initiative.getValue().id(),
                        fund.isEmpty() ? null : fund.getValue().id(),
                        recurrence.getValue())
                : new SetAside(reason.getValue());
    }
}
