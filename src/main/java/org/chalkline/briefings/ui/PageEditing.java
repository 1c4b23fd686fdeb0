package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.Page;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shell.Question;

/** Changes the pages of a draft, each change kept at once. */
class PageEditing {

    private final Edition draft;
    private final Portfolio seen;
    private final EditionService service;

    /** @param seen what those at the meeting may see */
    PageEditing(Edition draft, Portfolio seen, EditionService service) {
        this.draft = draft;
        this.seen = seen;
        this.service = service;
    }

    /** @param at from 0 */
    Component[] tools(int at) {
        var pages = draft.content().pages();
        var name = "page " + (at + 1);
        var up = button("Up", name, () -> keep(list -> Collections.swap(list, at, at - 1)));
        up.setEnabled(at > 0);
        var down = button("Down", name, () -> keep(list -> Collections.swap(list, at, at + 1)));
        down.setEnabled(at < pages.size() - 1);
        return new Component[] {
            button("Change …", name, () -> change(at)), up, down, button("Remove …", name, () -> remove(at))
        };
    }

    Button add() {
        return new Button(
                "Add a page …",
                click -> new PageDialog(Optional.empty(), seen, page -> changed(list -> list.add(page))).open());
    }

    private void change(int at) {
        new PageDialog(Optional.of(draft.content().pages().get(at)), seen, page -> changed(list -> list.set(at, page)))
                .open();
    }

    private void remove(int at) {
        new Question(
                        "Remove page %d?".formatted(at + 1),
                        "What was written on it is lost.",
                        "Remove it",
                        () -> keep(list -> list.remove(at)),
                        "Keep it")
                .open();
    }

    private void keep(Consumer<List<Page>> change) {
        try {
            changed(change);
        } catch (EditionRefused refused) {
            Notification.show(refused.words());
        }
    }

    private void changed(Consumer<List<Page>> change) {
        var pages = new ArrayList<>(draft.content().pages());
        change.accept(pages);
        service.change(draft.number(), draft.content(), draft.content().withPages(pages));
    }

    private static Button button(String words, String name, SerializableRunnable does) {
        var button = new Button(words, click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.replace(" …", "") + ": " + name);
        return button;
    }
}
