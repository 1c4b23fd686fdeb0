package org.chalkline.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.util.Set;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.Role;

/** A new token: its name, one of one's own roles, and how long it works. Stays open when it is refused. */
class TokenDialog extends Dialog {

    private static final int USUAL_DAYS = 90;

    private final TextField name = new TextField("Name");
    private final Select<Role> role = new Select<>();
    private final Select<Integer> days = new Select<>();
    private final Paragraph problem = new Paragraph();
    private final SerializableConsumer<Wish> onSave;

    /** What the form submits. */
    record Wish(String name, Role role, Duration life) {}

    TokenDialog(Set<Role> roles, SerializableConsumer<Wish> onSave) {
        this.onSave = onSave;
        setHeaderTitle("New access token");
        setWidth("min(30rem, 92vw)");
        name.setHelperText("What it is for, such as \"Board dashboard\"");
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        role.setLabel("Reads the plan as");
        role.setItems(roles);
        role.setItemLabelGenerator(Roles::name);
        role.setHelperText("One of your own roles: the program sees what that role sees");
        role.setValue(roles.iterator().next());
        role.setWidthFull();
        days.setLabel("Works for");
        days.setItems(30, USUAL_DAYS, 180, 365);
        days.setItemLabelGenerator(each -> each == 365 ? "a year" : each + " days");
        days.setValue(USUAL_DAYS);
        days.setWidthFull();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("problem");
        var fields = new VerticalLayout(name, role, days, problem);
        fields.setPadding(false);
        add(fields);
        var save = new Button("Make the token", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        problem.setText("");
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            name.setErrorMessage("Give it a name, to know it by later");
            name.focus();
            return;
        }
        try {
            onSave.accept(new Wish(name.getValue(), role.getValue(), Duration.ofDays(days.getValue())));
            close();
        } catch (AccountRefused refused) {
            problem.setText(refused.getMessage());
        }
    }
}
