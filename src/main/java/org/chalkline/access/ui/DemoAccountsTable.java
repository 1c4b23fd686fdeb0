package org.chalkline.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.access.DemoAccounts;

/** The demo's accounts; a button puts one into the form. */
class DemoAccountsTable extends Section {

    DemoAccountsTable(List<DemoAccounts.Entry> entries) {
        addClassName("demo-accounts");
        setAriaLabel("Accounts of the demo");
        var table = new NativeTable();
        var head = new NativeTableRow();
        Stream.of("Sign-in name", "Who", "Choose")
                .map(NativeTableHeaderCell::new)
                .forEach(head::add);
        table.getHead().add(head);
        entries.forEach(entry -> table.getBody().add(row(entry)));
        add(
                new H2("This is a demo"),
                new Paragraph("Choose whose eyes to look through. The password of each is \"" + DemoAccounts.PASSWORD
                        + "\"."),
                table);
    }

    private static NativeTableRow row(DemoAccounts.Entry entry) {
        var fill = new Button(
                "Use",
                click -> click.getSource()
                        .getUI()
                        .ifPresent(
                                ui -> ui.getPage().executeJs("""
                        const form = document.querySelector('vaadin-login-form');
                        form.querySelector('[name=username]').value = $0;
                        form.querySelector('[name=password]').value = $1;
                        form.querySelector('vaadin-button').focus();
                        """, entry.name().text(), DemoAccounts.PASSWORD)));
        fill.setAriaLabel("Use the account " + entry.name());
        return new NativeTableRow(
                new NativeTableCell(entry.name().text()),
                new NativeTableCell(entry.person() + ": " + entry.may()),
                new NativeTableCell(fill));
    }
}
