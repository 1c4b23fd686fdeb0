package org.chalkline.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chalkline.changes.FieldWords;
import org.chalkline.changes.RecordNames;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.revisions.PastChange;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.Revision;
import org.chalkline.revisions.RevisionService;
import org.chalkline.shared.PastMoment;
import org.chalkline.shell.LongList;

/** Who changed what in a record, and when. Looked up when somebody asks: most readers never do. */
@CssImport("./history/history.css")
class HistoryPanel extends Section {

    private static final int AT_FIRST = 10;

    private final transient RecordKey record;
    private final transient RevisionService revisions;
    private final transient PictureService pictures;
    private final transient DateTimeFormatter time;
    private final NativeButton button = new NativeButton("Show the history", click -> open());

    HistoryPanel(RecordKey record, RevisionService revisions, PictureService pictures, ZoneId zone) {
        this.record = record;
        this.revisions = revisions;
        this.pictures = pictures;
        this.time = DateTimeFormatter.ofPattern("MMM d, uuuu, HH:mm", Locale.US).withZone(zone);
        addClassNames("chart-card", "history");
        var title = new H2("History");
        title.addClassName("chart-title");
        title.setId("history");
        getElement().setAttribute("aria-labelledby", "history");
        button.addClassName("tool-button");
        button.getElement().setAttribute("data-action", "history");
        add(title, button);
    }

    private void open() {
        remove(button);
        var changes = revisions.historyOf(record);
        var sentence = new Paragraph(
                changes.isEmpty()
                        ? "Nothing that you may see has changed since the history began."
                        : "%,d %s since the history began, newest first."
                                .formatted(changes.size(), changes.size() == 1 ? "change" : "changes"));
        sentence.addClassName("chart-sentence");
        sentence.getElement().setAttribute("role", "status");
        add(sentence);
        if (!changes.isEmpty()) {
            var names = RecordNames.of(pictures.current());
            add(new LongList<>(changes, AT_FIRST, change -> words(change, names)));
        }
    }

    private List<Component> words(PastChange change, RecordNames names) {
        var revision = change.revision();
        var cause = revision.cause();
        var result = new ArrayList<Component>();
        var head = new Span("%s · %s · %s%s"
                .formatted(
                        time.format(revision.madeAt()),
                        revision.author(),
                        cause.origin().words(),
                        cause.words().isEmpty() ? "" : ": " + cause.words()));
        head.addClassName("history-head");
        result.add(head);
        result.add(what(change, names));
        result.add(then(revision));
        return result;
    }

    /** To the page on which the history is read, as it was after a revision: every other page is then of that time too. */
    private Component then(Revision revision) {
        var moment = new PastMoment(LocalDate.ofInstant(revision.madeAt(), time.getZone()), revision.number());
        var link = new Anchor(
                UI.getCurrent().getActiveViewLocation().getPath() + "?as-of=" + moment,
                "The plan as it was after this");
        // Loaded anew: a view that is open already has its buttons for editing.
        link.setRouterIgnore(true);
        link.addClassName("history-then");
        link.setAriaLabel("The plan as it was after revision %,d".formatted(revision.number()));
        return link;
    }

    private Component what(PastChange change, RecordNames names) {
        var before = change.before();
        var after = change.after();
        if (before == null && after != null) {
            return new Span(about(after, names) + "added");
        }
        if (before != null && after == null) {
            return new Span(about(before, names) + "retired");
        }
        var list = new UnorderedList();
        if (before != null && after != null) {
            var about = about(after, names);
            FieldWords.between(before, after, names).forEach(field -> list.add(new ListItem(about + field.sentence())));
        }
        return list;
    }

    /** Whose change it is, where it is not the record's own. */
    private String about(PlanRecord changed, RecordNames names) {
        return changed.key().equals(record) ? "" : names.title(changed) + ": ";
    }
}
