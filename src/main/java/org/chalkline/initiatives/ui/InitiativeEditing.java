package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.RetireDialog;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;

/** What those who edit the plan can do with initiatives. */
final class InitiativeEditing {

    private InitiativeEditing() {}

    static Button newInitiative(EditDesk desk, Portfolio portfolio) {
        var button = new Button(
                "New initiative",
                click -> desk.sheet(
                                "New initiative",
                                InitiativeForm.of(portfolio, InitiativeForm.blank(portfolio)),
                                null,
                                "Added an initiative")
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static Component[] tools(EditDesk desk, Portfolio portfolio, Initiative it) {
        var edit = new Button(
                "Edit",
                click -> desk.sheet(it.title(), InitiativeForm.of(portfolio, it), it, "Changed initiative " + it.id())
                        .open());
        var retire = new Button(
                "Retire…", click -> new RetireDialog(desk, portfolio.plan(), it, it.title(), () -> {}).open());
        retire.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Component[] {edit, retire};
    }
}
