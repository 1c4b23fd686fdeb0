package org.chalkline.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chalkline.comments.Comment;
import org.chalkline.shared.Days;
import org.jspecify.annotations.Nullable;

/** One comment: who, when, the words, and what its writer can do with it. */
class CommentItem extends ListItem {

    private final transient ZoneId zone;
    private final SerializableFunction<Comment, Component> form;
    private final SerializableConsumer<Comment> remove;
    private transient @Nullable Comment shown;
    private boolean changing;

    /**
     * @param form makes the form for changing it
     * @param remove asks for it to be taken away
     */
    CommentItem(ZoneId zone, SerializableFunction<Comment, Component> form, SerializableConsumer<Comment> remove) {
        this.zone = zone;
        this.form = form;
        this.remove = remove;
        addClassName("comment");
    }

    void show(Comment comment) {
        if (changing || comment.equals(shown)) {
            return;
        }
        shown = comment;
        removeAll();
        add(head(comment));
        if (comment.removedBy().isPresent()) {
            add(quiet("Removed by " + comment.removedBy().get() + "."));
            return;
        }
        add(words(comment));
        if (comment.editable() || comment.removable()) {
            add(buttons(comment));
        }
    }

    boolean isChanging() {
        return changing;
    }

    /** Ends changing; the next {@link #show} shows the comment again. */
    CommentItem settle() {
        changing = false;
        shown = null;
        return this;
    }

    private Div head(Comment comment) {
        var author = new Span(comment.author());
        author.addClassName("comment-author");
        var written = comment.writtenAt().atZone(zone);
        var when = Days.words(written.toLocalDate()) + " at " + Days.time(written.toLocalTime());
        return new Div(
                author,
                quiet(when
                        + (comment.editedAt().isPresent() && comment.removedBy().isEmpty() ? ", changed since" : "")));
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("comment-quiet");
        return span;
    }

    /** The text as text, whatever it holds; mentions stand out. */
    private static Div words(Comment comment) {
        var text = new Div();
        text.addClassName("comment-text");
        var names = comment.mentions().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.quote("@" + name))
                .collect(Collectors.joining("|"));
        if (names.isEmpty()) {
            text.setText(comment.text());
            return text;
        }
        var mention = Pattern.compile(names).matcher(comment.text());
        int from = 0;
        while (mention.find()) {
            text.add(new Span(comment.text().substring(from, mention.start())));
            var name = new Span(mention.group());
            name.addClassName("mention");
            text.add(name);
            from = mention.end();
        }
        text.add(new Span(comment.text().substring(from)));
        return text;
    }

    private Div buttons(Comment comment) {
        var buttons = new Div();
        buttons.addClassName("comment-buttons");
        if (comment.editable()) {
            buttons.add(button("Change", comment, click -> change(comment)));
        }
        if (comment.removable()) {
            buttons.add(button("Remove", comment, remove));
        }
        return buttons;
    }

    private static Button button(String words, Comment comment, SerializableConsumer<Comment> action) {
        var button = new Button(words, click -> action.accept(comment));
        button.setAriaLabel(words + " the comment of " + comment.author());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void change(Comment comment) {
        changing = true;
        removeAll();
        add(head(comment), form.apply(comment));
    }
}
