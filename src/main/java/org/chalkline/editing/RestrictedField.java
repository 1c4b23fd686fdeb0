package org.chalkline.editing;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.chalkline.portfolio.Restricted;
import org.chalkline.shared.Visibility;

/** A text, and who may see it. */
public class RestrictedField extends CustomField<Restricted> {

    private final TextArea text = new TextArea();
    private final Select<Visibility> visibility = VisibilityWords.select("Seen by");

    /** @param longest characters that the plan keeps */
    public RestrictedField(String label, int longest) {
        setLabel(label);
        text.setMaxLength(longest);
        text.setAriaLabel(label);
        text.setWidthFull();
        visibility.setValue(Visibility.CABINET);
        var both = new Div(text, visibility);
        both.addClassName("edit-restricted");
        add(both);
        addClassName("edit-wide");
    }

    @Override
    protected Restricted generateModelValue() {
        return text.getValue().isBlank()
                ? new Restricted("", visibility.getValue())
                : new Restricted(text.getValue().strip(), visibility.getValue());
    }

    @Override
    protected void setPresentationValue(Restricted value) {
        text.setValue(value == null ? "" : value.text());
        visibility.setValue(value == null ? Visibility.CABINET : value.visibility());
    }
}
