package org.chalkline.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.TextLimits;

/** Asks what a new row of the sheet is for. */
class RowDialog extends Dialog {

    private final ComboBox<Initiative> initiative = new ComboBox<>("Initiative");
    private final ComboBox<Fund> fund = new ComboBox<>("Fund");
    private final Select<Recurrence> recurrence = new Select<>();
    private final TextField account = new TextField("Account code");
    private final SerializableConsumer<LineKey> chosen;

    RowDialog(Portfolio portfolio, SerializableConsumer<LineKey> chosen) {
        this.chosen = chosen;
        setHeaderTitle("Add a row");
        setWidth("min(30rem, 92vw)");
        initiative.setItems(portfolio.initiatives());
        initiative.setItemLabelGenerator(Initiative::title);
        initiative.setRequiredIndicatorVisible(true);
        fund.setItems(portfolio.funds());
        fund.setItemLabelGenerator(Fund::name);
        fund.setPlaceholder(LineSheet.UNFUNDED);
        fund.setClearButtonVisible(true);
        recurrence.setLabel("The cost comes");
        recurrence.setItems(Recurrence.values());
        recurrence.setItemLabelGenerator(Recurrence::words);
        recurrence.setValue(Recurrence.RECURRING);
        account.setMaxLength(TextLimits.of("accountCode"));
        account.setHelperText("As the finance system writes it; may be empty");
        var fields = new VerticalLayout(initiative, fund, recurrence, account);
        fields.setPadding(false);
        fields.setDefaultHorizontalComponentAlignment(
                com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment.STRETCH);
        add(fields);
        var add = new Button("Add", click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), add);
    }

    private void add() {
        if (initiative.isEmpty()) {
            initiative.setInvalid(true);
            initiative.setErrorMessage("Choose what the money is for.");
            initiative.focus();
            return;
        }
        var source = fund.getValue();
        chosen.accept(new LineKey(
                initiative.getValue().id(),
                source == null ? null : source.id(),
                recurrence.getValue(),
                account.getValue().strip()));
        close();
    }
}
