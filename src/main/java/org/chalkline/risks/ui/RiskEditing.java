package org.chalkline.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.RetireDialog;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;

/** What those who edit the plan can do with risks. */
final class RiskEditing {

    private RiskEditing() {}

    static Button newRisk(EditDesk desk, Portfolio portfolio, LocalDate today) {
        var button = new Button("New risk", click -> {
            var fields = RiskForm.of(portfolio, RiskForm.blank(portfolio), today);
            desk.sheet("New risk", fields, null, "Added a risk").open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static Component[] tools(EditDesk desk, Portfolio portfolio, Risk risk, LocalDate today) {
        var edit = new Button(
                "Edit",
                click -> desk.sheet(
                                risk.title(), RiskForm.of(portfolio, risk, today), risk, "Changed risk " + risk.id())
                        .open());
        var retire = new Button(
                "Retire…", click -> new RetireDialog(desk, portfolio.plan(), risk, risk.title(), () -> {}).open());
        retire.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Component[] {edit, retire};
    }
}
