package org.chalkline.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.RetireDialog;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Portfolio;

/** What those who edit the plan can do with funds. */
final class FundEditing {

    private FundEditing() {}

    static Button newFund(EditDesk desk, Portfolio portfolio) {
        return new Button(
                "New fund",
                click -> desk.sheet("New fund", FundForm.of(portfolio, FundForm.blank(portfolio)), null, "Added a fund")
                        .open());
    }

    static Component[] tools(EditDesk desk, Portfolio portfolio, Fund fund) {
        var edit = new Button(
                "Edit fund",
                click -> desk.sheet(
                                fund.name(), FundForm.of(portfolio, fund), fund, "Changed fund “" + fund.name() + "”")
                        .open());
        var retire = new Button(
                "Retire…", click -> new RetireDialog(desk, portfolio.plan(), fund, fund.name(), () -> {}).open());
        retire.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Component[] {edit, retire};
    }
}
