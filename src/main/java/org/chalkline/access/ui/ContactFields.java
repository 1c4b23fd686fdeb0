package org.chalkline.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.Contact;
import org.chalkline.access.Digest;

/** Where and how often somebody gets mail. */
class ContactFields extends Div {

    private final EmailField email = new EmailField("E-mail address");
    private final RadioButtonGroup<Digest> digest = new RadioButtonGroup<>("Mail about what is new for you");

    ContactFields() {
        addClassName("contact-fields");
        email.setHelperText("May stay empty. Mail names nothing of the plan but what is public.");
        email.getElement().setAttribute("autocomplete", "email");
        email.setManualValidation(true);
        email.addValueChangeListener(change -> email.setInvalid(false));
        email.setWidthFull();
        digest.setItems(Digest.values());
        digest.setItemLabelGenerator(Digest::words);
        digest.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        show(Contact.NONE);
        add(email, digest);
    }

    final void show(Contact contact) {
        email.setValue(contact.email());
        digest.setValue(contact.digest());
    }

    /** Says at the field what is wrong, and throws {@link AccountRefused}. */
    Contact read() {
        try {
            return Contact.of(email.getValue(), digest.getValue());
        } catch (AccountRefused refused) {
            email.setErrorMessage(refused.getMessage());
            email.setInvalid(true);
            throw refused;
        }
    }
}
