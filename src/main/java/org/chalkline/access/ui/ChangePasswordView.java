package org.chalkline.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.OwnPasswordService;

/** One's own password. Whoever came in with a one-time password sees nothing else until it is replaced. */
@Route(value = "password", autoLayout = false)
@PageTitle("Choose a password | Chalkline")
@PermitAll
@CssImport("./access/sign-in.css")
class ChangePasswordView extends Main {

    private final PasswordField current = field("Current password", "current-password");
    private final PasswordField replacement = field("New password", "new-password");
    private final PasswordField again = field("New password again", "new-password");
    private final Paragraph problem = new Paragraph();
    private final transient OwnPasswordService passwords;
    private final transient AuthenticationContext authentication;

    ChangePasswordView(OwnPasswordService passwords, AuthenticationContext authentication) {
        this.passwords = passwords;
        this.authentication = authentication;
        addClassName("sign-in");
        replacement.setHelperText("At least 12 characters. A few words in a row are easy to keep.");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("problem");
        var save = new Button("Save and sign in again", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var leave = new Button("Sign out", click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var explanation = authentication.hasAuthority(OwnPasswordService.MUST_CHANGE)
                ? "You signed in with a one-time password. Choose your own before you go on."
                : "Afterwards you sign in again with the new one.";
        var form = new VerticalLayout(current, replacement, again, problem, save, leave);
        form.setPadding(false);
        if (!authentication.hasAuthority(OwnPasswordService.MUST_CHANGE)) {
            form.add(new Anchor("", "Back without a change"));
        }
        add(new H1("Choose a password"), new Paragraph(explanation), form);
    }

    private void save() {
        problem.setText("");
        try {
            if (!replacement.getValue().equals(again.getValue())) {
                throw new AccountRefused("The two new passwords differ.");
            }
            passwords.change(current.getValue(), replacement.getValue());
            authentication.logout();
        } catch (AccountRefused refused) {
            problem.setText(refused.getMessage());
        }
    }

    private static PasswordField field(String label, String purpose) {
        var field = new PasswordField(label);
        field.getElement().setAttribute("autocomplete", purpose);
        field.setWidthFull();
        return field;
    }
}
