package org.chalkline.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chalkline.access.Person;
import org.chalkline.comments.CommentService;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A text field that offers people's names after an @, by keyboard, mouse or finger. */
@Tag("chalk-mention")
@JsModule("./comments/chalk-mention.ts")
class MentionArea extends Component implements HasElement {

    private final TextArea area = new TextArea();
    private final SerializableSupplier<List<Person>> people;

    /** @param people asked for when somebody is about to write: most only read */
    MentionArea(String label, SerializableSupplier<List<Person>> people) {
        this.people = people;
        area.setLabel(label);
        area.setWidthFull();
        area.setMaxLength(CommentService.LONGEST);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setHelperText("Type @ and a name to tell somebody. Ctrl + Enter posts.");
        area.addValueChangeListener(change -> area.setInvalid(false));
        area.setManualValidation(true);
        area.addFocusListener(focus -> getElement().executeJs("this.people = $0", choices(people.get())));
        getElement().appendChild(area.getElement());
    }

    /** Two people of one name are told apart, and mentioned, by their sign-in names. */
    private static ArrayNode choices(List<Person> people) {
        var times = people.stream()
                .collect(Collectors.groupingBy(
                        person -> person.displayName().toLowerCase(Locale.ROOT), Collectors.counting()));
        var all = JsonNodeFactory.instance.arrayNode();
        people.forEach(person -> {
            var signIn = person.name().text();
            var alone = times.getOrDefault(person.displayName().toLowerCase(Locale.ROOT), 0L) == 1;
            all.addObject()
                    .put("name", person.displayName())
                    .put("signIn", signIn)
                    .put("words", alone ? person.displayName() : signIn);
        });
        return all;
    }

    String text() {
        return area.getValue();
    }

    void setText(String text) {
        area.setValue(text);
    }

    void complain(String problem) {
        area.setErrorMessage(problem);
        area.setInvalid(true);
        area.focus();
    }

    void focus() {
        area.focus();
    }
}
