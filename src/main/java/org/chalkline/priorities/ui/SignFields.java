package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinSession;
import org.chalkline.priorities.Signature;

/** Under which authority somebody signs, and their password again. */
class SignFields extends Div {

    static final String USUAL = "Superintendent, under board policy";

    private static final String REMEMBERED = "chalkline.priorities.authority";

    private final TextField authority = new TextField("Under which authority");
    final PasswordField password = new PasswordField("Your password, to sign");

    SignFields() {
        addClassName("sign-fields");
        authority.setMaxLength(Signature.LONGEST_AUTHORITY);
        authority.setRequiredIndicatorVisible(true);
        authority.setValue(remembered());
        authority.addValueChangeListener(change -> authority.setInvalid(false));
        authority.setWidthFull();
        password.setRequiredIndicatorVisible(true);
        // Told letter by letter, so that Enter finds it whole.
        password.setValueChangeMode(ValueChangeMode.EAGER);
        password.addValueChangeListener(change -> password.setInvalid(false));
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setWidthFull();
        add(authority, password);
    }

    private static String remembered() {
        var session = VaadinSession.getCurrent();
        return session != null && session.getAttribute(REMEMBERED) instanceof String before ? before : USUAL;
    }

    /** Whether both are there; says at the field what is missing. */
    boolean complete() {
        if (authority.getValue().isBlank()) {
            authority.setErrorMessage("Say under which authority you decide.");
            authority.setInvalid(true);
            authority.focus();
            return false;
        }
        if (password.isEmpty()) {
            refuse("Enter your password to sign.");
            return false;
        }
        return true;
    }

    Signature signature() {
        return new Signature(authority.getValue().strip(), password.getValue());
    }

    void refuse(String words) {
        password.setErrorMessage(words);
        password.setInvalid(true);
        password.focus();
    }

    /** The next signature of this session begins with the same authority. */
    void remember() {
        VaadinSession.getCurrent().setAttribute(REMEMBERED, authority.getValue().strip());
    }
}
