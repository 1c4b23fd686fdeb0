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
import org.chalkline.briefings.EditionPictures;
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
    private final EditionPictures pictures;
    private final FocusWish wish;

    /**
     * @param seen what those at the meeting may see
     * @param wish takes in where the focus goes after a change
     */
    PageEditing(Edition draft, Portfolio seen, EditionService service, EditionPictures pictures, FocusWish wish) {
        this.draft = draft;
        this.seen = seen;
        this.service = service;
        this.pictures = pictures;
        this.wish = wish;
    }

    /** @param at from 0 */
    Component[] tools(int at) {
        var pages = draft.content().pages();
        var name = "page " + (at + 1);
        var change = button("Change …", name, () -> change(at));
        var up = button("Up", name, () -> move(at, at - 1));
        up.setEnabled(at > 0);
        var down = button("Down", name, () -> move(at, at + 1));
        down.setEnabled(at < pages.size() - 1);
        wish.fulfil(at, change, up, down);
        return new Component[] {
            change,
            button("Add after …", name, () -> addAt(at + 1)),
            up,
            down,
            button("Remove …", name, () -> remove(at))
        };
    }

    Button add() {
        return new Button("Add a page …", click -> addAt(draft.content().pages().size()));
    }

    private void addAt(int place) {
        new PageDialog(Optional.empty(), seen, picture(), page -> {
                    wish.at(place);
                    changed(list -> list.add(place, page));
                })
                .open();
    }

    private void change(int at) {
        new PageDialog(Optional.of(draft.content().pages().get(at)), seen, picture(), page -> {
                    wish.at(at);
                    changed(list -> list.set(at, page));
                })
                .open();
    }

    private PictureField picture() {
        var shown = new ShownPictures(draft.number(), pictures);
        return new PictureField(file -> pictures.keep(file, ""), shown::of);
    }

    private void move(int at, int to) {
        wish.moved(to, to < at);
        keep(list -> Collections.swap(list, at, to));
    }

    private void remove(int at) {
        new Question(
                        "Remove page %d?".formatted(at + 1),
                        "What was written on it is lost.",
                        "Remove it",
                        () -> {
                            wish.at(Math.max(
                                    0, Math.min(at, draft.content().pages().size() - 2)));
                            keep(list -> list.remove(at));
                        },
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
