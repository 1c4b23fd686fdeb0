package org.chalkline.briefings.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.briefings.PublicText;
import org.chalkline.editing.GuardedDialog;

/** Every text that people wrote and that stands on the pages, English beside Spanish. */
class TranslationsDialog extends GuardedDialog {

    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final Paragraph missing = new Paragraph();
    private final SerializableConsumer<Map<String, String>> keep;

    /** @param keep takes the Spanish of each English text; empty for none */
    TranslationsDialog(List<PublicText> texts, SerializableConsumer<Map<String, String>> keep) {
        super("Spanish texts", "Save");
        this.keep = keep;
        setWidth("min(64rem, 94vw)");
        missing.getElement().setAttribute("role", "status");
        missing.addClassName("public-missing");
        form().add(missing);
        for (var text : texts) {
            form().add(row(text));
        }
        watch(fields.values().toArray(HasValue<?, ?>[]::new));
        count();
    }

    private Div row(PublicText text) {
        var english = new Paragraph(text.english());
        english.getElement().setAttribute("lang", PublicLanguage.ENGLISH.code());
        var spanish = new TextArea();
        spanish.setAriaLabel("In Spanish: " + text.english());
        spanish.setPlaceholder("Not translated yet");
        spanish.setMaxLength(PublicText.LONGEST);
        spanish.setValue(text.spanish());
        spanish.setValueChangeMode(ValueChangeMode.LAZY);
        spanish.getElement().setAttribute("lang", PublicLanguage.SPANISH.code());
        spanish.addValueChangeListener(change -> count());
        fields.put(text.english(), spanish);
        var row = new Div(english, spanish);
        row.addClassName("public-text");
        return row;
    }

    private void count() {
        var open = fields.values().stream()
                .filter(field -> field.getValue().isBlank())
                .count();
        missing.setText(
                switch ((int) open) {
                    case 0 -> "Every text is translated.";
                    case 1 ->
                        "One of %,d texts is not translated yet: who reads Spanish sees it in English."
                                .formatted(fields.size());
                    default ->
                        "%,d of %,d texts are not translated yet: who reads Spanish sees them in English."
                                .formatted(open, fields.size());
                });
    }

    @Override
    protected boolean save() {
        var all = new LinkedHashMap<String, String>();
        fields.forEach((english, spanish) -> all.put(english, spanish.getValue().strip()));
        keep.accept(all);
        return true;
    }
}
