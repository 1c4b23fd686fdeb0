package org.chalkline.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

class FieldsTest {

    record Person(String name, String owner) {}

    private final TextField owner = new TextField();
    private final Fields<Person> fields =
            new Fields<>(new Person("Ada", "")).needed("name", "Name").field("owner", owner);

    @Test
    void whatWasReadAndNotSavedIsStillAChange() {
        assertThat(fields.changed()).isFalse();
        owner.setValue("Grace");
        assertThat(fields.read()).contains(new Person("Ada", "Grace"));
        assertThat(fields.changed()).isTrue();
        fields.show(new Person("Ada", "Grace"));
        assertThat(fields.changed()).isFalse();
    }

    @Test
    void whatIsTypedBackIsNoChange() {
        owner.setValue("Grace");
        owner.setValue("");
        assertThat(fields.changed()).isFalse();
    }

    @Test
    void aRuleIsSaidAtItsFieldUntilItIsKept() {
        fields.rule("owner", person -> person.owner().equals(person.name()) ? "Two people, please." : "")
                .rule("owner", person -> person.owner().isEmpty() ? "Somebody." : "");
        assertThat(fields.read()).isEmpty();
        assertThat(owner.getErrorMessage()).isEqualTo("Somebody.");
        owner.setValue("Ada");
        assertThat(fields.read()).isEmpty();
        assertThat(owner.getErrorMessage()).isEqualTo("Two people, please.");
        owner.setValue("Grace");
        assertThat(fields.read()).isPresent();
        assertThat(owner.isInvalid()).isFalse();
    }

    @Test
    void peekingSaysNothingAndReadingDoes() {
        fields.offer("name", "");
        owner.setInvalid(false);
        assertThat(fields.peek()).isEmpty();
        assertThat(owner.isInvalid()).isFalse();
        assertThat(fields.read()).isEmpty();
    }
}
