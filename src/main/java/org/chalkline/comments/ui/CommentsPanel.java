package org.chalkline.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.access.Person;
import org.chalkline.comments.Comment;
import org.chalkline.comments.CommentService;
import org.chalkline.comments.CommentsChanged;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.Question;
import org.springframework.security.access.AccessDeniedException;

/** What has been said of a record, and a place to say more. Follows what others write, and leaves alone what is typed. */
@CssImport("./comments/comments.css")
class CommentsPanel extends Section implements BeforeLeaveObserver {

    private final transient RecordKey record;
    private final transient CommentService comments;
    private final transient ZoneId zone;
    private final transient Map<Long, CommentItem> items = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph sentence = new Paragraph();
    private final CommentForm form;

    CommentsPanel(RecordKey record, CommentService comments, OpenScreens screens, ZoneId zone) {
        this.record = record;
        this.comments = comments;
        this.zone = zone;
        addClassNames("chart-card", "comments");
        var title = new H2("Comments");
        title.addClassName("chart-title");
        title.setId("comments");
        getElement().setAttribute("aria-labelledby", "comments");
        sentence.addClassName("chart-sentence");
        list.getElement().setAttribute("aria-live", "polite");
        var who =
                new Paragraph("Read by the cabinet and the superintendent, as far as they see this record; never by the"
                        + " board or the public.");
        form = new CommentForm("Your comment", "Post comment", this::mentionable, this::write);
        add(title, sentence, who, list, form);
        refresh();
        screens.follow(this, CommentsChanged.class, this::heard);
    }

    private void heard(CommentsChanged change) {
        if (change.record().equals(record)) {
            try {
                refresh();
            } catch (AccessDeniedException ended) {
                // Signed out meanwhile: what stands here stays until the page is left.
            }
        }
    }

    /** Adds what is new, changes what has changed; a comment that is being changed here waits. */
    private void refresh() {
        var all = comments.of(record);
        var standing = all.stream().filter(it -> it.removedBy().isEmpty()).count();
        sentence.setText(sentence(standing));
        list.setVisible(!all.isEmpty());
        items.entrySet()
                .removeIf(
                        entry -> all.stream().noneMatch(it -> it.id() == entry.getKey()) && removed(entry.getValue()));
        all.forEach(
                comment -> items.computeIfAbsent(comment.id(), id -> added()).show(comment));
    }

    private boolean removed(CommentItem item) {
        list.remove(item);
        return true;
    }

    private CommentItem added() {
        var item = new CommentItem(zone, this::edited, this::remove);
        list.add(item);
        return item;
    }

    private static String sentence(long count) {
        return switch ((int) count) {
            case 0 -> "Nobody has said anything yet. Ask a question, or note what was agreed.";
            case 1 -> "One comment.";
            default -> "%,d comments.".formatted(count);
        };
    }

    private List<Person> mentionable() {
        return comments.mentionable(record);
    }

    private void write(String text) {
        comments.write(record, text);
        refresh();
    }

    private Component edited(Comment comment) {
        return new CommentForm("Your comment, changed", "Save", this::mentionable, text -> {
                    comments.edit(comment.id(), text);
                    settled(comment);
                })
                .with(comment.text(), () -> settled(comment));
    }

    private void settled(Comment comment) {
        items.computeIfPresent(comment.id(), (id, item) -> item.settle());
        refresh();
    }

    private void remove(Comment comment) {
        new Question(
                        "Remove this comment?",
                        "Its words are gone for good. That there was a comment, and who removed it, stays.",
                        "Remove",
                        () -> {
                            comments.remove(comment.id());
                            refresh();
                        },
                        "Keep it")
                .grave()
                .open();
    }

    /** What is typed and not yet posted is not lost by a slip. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form.isBlank() && items.values().stream().noneMatch(CommentItem::isChanging)) {
            return;
        }
        var leaving = event.postpone();
        new Question(
                        "Leave without posting?",
                        "What you have written here is not posted yet.",
                        "Leave",
                        leaving::proceed,
                        "Stay")
                .orElse(leaving::cancel)
                .open();
    }
}
