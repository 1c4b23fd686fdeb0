package org.chalkline.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.Set;
import org.chalkline.access.Account;
import org.chalkline.access.AccountChange;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.Contact;
import org.chalkline.access.Role;

/** A new account, or another name and other roles for one. Stays open with everything typed when it is refused. */
class AccountDialog extends Dialog {

    private final TextField name = new TextField("Sign-in name");
    private final TextField displayName = new TextField("Name");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");
    private final ContactFields contact = new ContactFields();
    private final Paragraph problem = new Paragraph();
    private final SerializableConsumer<AccountChange> onSave;

    /** @param contact where the person of an existing account gets mail */
    AccountDialog(Optional<Account> existing, Contact contact, SerializableConsumer<AccountChange> onSave) {
        this.onSave = onSave;
        setHeaderTitle(existing.isPresent() ? "Change account" : "New account");
        setWidth("min(30rem, 92vw)");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Roles.name(role) + ": " + Roles.purpose(role));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        name.setHelperText("Letters, digits and . _ - @, such as m.alvarez");
        name.setWidthFull();
        displayName.setWidthFull();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("problem");
        existing.ifPresent(this::fill);
        this.contact.show(contact);
        var fields = new VerticalLayout(name, displayName, roles, this.contact, problem);
        fields.setPadding(false);
        add(fields);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void fill(Account account) {
        name.setValue(account.name().text());
        name.setReadOnly(true);
        displayName.setValue(account.displayName());
        roles.setValue(account.roles());
    }

    private void save() {
        try {
            var change = new AccountChange(
                    AccountName.of(name.getValue()),
                    displayName.getValue(),
                    Set.copyOf(roles.getValue()),
                    contact.read());
            onSave.accept(change);
            close();
        } catch (AccountRefused refused) {
            problem.setText(refused.getMessage());
        }
    }
}
