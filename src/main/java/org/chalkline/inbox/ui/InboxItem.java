package org.chalkline.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.ZoneId;
import org.chalkline.inbox.InboxEntry;
import org.chalkline.shared.Days;

/** One notice: who did what, on which record; opening the record marks it read. */
class InboxItem extends ListItem {

    private final transient ZoneId zone;
    private final Span words = new Span();
    private final Anchor title = new Anchor();
    private final Span when = new Span();
    private final Button turn;
    private long id;
    private boolean read;

    /** @param mark told the notice's number and whether it is read now */
    InboxItem(ZoneId zone, SerializableBiConsumer<Long, Boolean> mark) {
        this.zone = zone;
        addClassName("inbox-item");
        turn = new Button("", click -> mark.accept(id, !read));
        turn.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        title.getElement().addEventListener("click", click -> {
            if (!read) {
                mark.accept(id, true);
            }
        });
        var line = new Div(words, title);
        line.addClassName("inbox-words");
        when.addClassName("inbox-when");
        add(line, when, turn);
    }

    void show(InboxEntry entry) {
        id = entry.id();
        read = entry.read();
        setClassName("is-unread", !read);
        var who = entry.actor() + " " + entry.verb() + " ";
        words.setText(read ? who : "New: " + who);
        title.setHref(entry.address());
        title.setText(entry.title());
        var told = entry.toldAt().atZone(zone);
        when.setText(Days.words(told.toLocalDate()) + " at " + Days.time(told.toLocalTime()));
        turn.setText(read ? "Mark unread" : "Mark read");
        turn.setAriaLabel(turn.getText() + ": " + who + entry.title());
    }
}
