package org.chalkline.briefings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Objects;
import java.util.Set;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.EditionStep;
import org.chalkline.shell.Question;

/** What the reader can do with an edition at this point; what they can't is not there. */
class EditionTools extends Div {

    EditionTools(Edition edition, Set<EditionStep> steps, EditionService service) {
        addClassName("edition-tools");
        var number = edition.number();
        if (steps.contains(EditionStep.APPROVE)) {
            primary(
                    "Approve …",
                    () -> ask(
                            "Approve this edition?",
                            "The technology chief can publish it then, as it stands on this page and no other way.",
                            "Approve",
                            () -> service.approve(number, Objects.requireNonNull(edition.hash()))));
            add(new Button(
                    "Send it back …",
                    click -> new ReturnDialog(
                                    reason -> service.sendBack(number, Objects.requireNonNull(edition.hash()), reason))
                            .open()));
        }
        if (steps.contains(EditionStep.PUBLISH)) {
            primary(
                    "Publish …",
                    () -> ask(
                            "Publish this edition?",
                            "Those who are cleared for a "
                                    + edition.content().occasion().words().toLowerCase(java.util.Locale.ROOT)
                                    + " see it from now on. It can't be taken back; a later edition can take its place.",
                            "Publish",
                            () -> service.publish(number)));
        }
        if (steps.contains(EditionStep.SUBMIT)) {
            primary(
                    "Submit …",
                    () -> ask(
                            "Submit this edition?",
                            "Its pages are kept as they are, and the superintendent is asked to approve them.",
                            "Submit",
                            () -> service.submit(number, edition.content())));
        }
        if (steps.contains(EditionStep.FREEZE)) {
            add(new Button(
                    "Take the numbers of now …",
                    click -> ask(
                            "Freeze the plan anew?",
                            "The pages keep their words and show the plan as it is at this moment.",
                            "Freeze it anew",
                            () -> service.freezeAnew(number))));
        }
        if (steps.contains(EditionStep.WITHDRAW)) {
            add(new Button(
                    "Withdraw …",
                    click -> ask(
                            "Withdraw this edition?",
                            "It becomes a draft again.",
                            "Withdraw",
                            () -> service.withdraw(number))));
        }
        if (steps.contains(EditionStep.DISCARD)) {
            add(new Button(
                    "Give up …",
                    click -> ask(
                            "Give up this draft?",
                            "It stays in the record, and nobody can submit it any more.",
                            "Give it up",
                            () -> service.discard(number))));
        }
        if (!edition.sheets().isEmpty()) {
            var present = new Anchor(EditionAddress.present(number), "Present it in the room");
            present.addClassName("walk-link");
            add(present);
        }
    }

    private void primary(String words, SerializableRunnable does) {
        var button = new Button(words, click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(button);
    }

    private static void ask(String title, String words, String yes, SerializableRunnable does) {
        new Question(
                        title,
                        words,
                        yes,
                        () -> {
                            try {
                                does.run();
                            } catch (EditionRefused refused) {
                                Notification.show(refused.words());
                            }
                        },
                        "Not now")
                .open();
    }
}
