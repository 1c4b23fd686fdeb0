package org.chalkline.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.changes.FieldWords;
import org.chalkline.changes.RecordChange;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.LongList;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.TableMenu;

/** The changed records by kind, each with what changed in it and a link to where it is. */
class ChangedRecords extends Div {

    private static final String FUND = "funds/";
    private static final int AT_FIRST = 12;

    ChangedRecords(List<RecordChange> all) {
        addClassNames("chart-card", "changed-records");
        var title = new H2("Record by record");
        title.addClassName("chart-title");
        add(title);
        add(new TableMenu("changes", "the changed records", table(all)));
        for (var kind : RecordKind.values()) {
            var ofKind = all.stream().filter(it -> it.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                add(new H3("%s (%,d)".formatted(name(kind), ofKind.size())));
                add(new LongList<>(ofKind, AT_FIRST, ChangedRecords::words));
            }
        }
    }

    /** A row for each field that changed; one for a record that came or went. */
    private static ListTable<Line> table(List<RecordChange> all) {
        return new ListTable<>(() -> all.stream().flatMap(Line::of).toList())
                .text("Kind", line -> line.of().kind().words())
                .text("Record", line -> line.of().title())
                .text("What", line -> line.of().how().words())
                .text("Field", line -> line.field().field())
                .text("Was", line -> line.field().was())
                .text("Becomes", line -> line.field().becomes());
    }

    private record Line(RecordChange of, FieldWords field) {

        static Stream<Line> of(RecordChange change) {
            return change.fields().isEmpty()
                    ? Stream.of(new Line(change, new FieldWords("", "", "")))
                    : change.fields().stream().map(field -> new Line(change, field));
        }
    }

    private static String name(RecordKind kind) {
        var words = kind.words();
        var plural = kind == RecordKind.DISTRICT ? words : words + "s";
        return Character.toUpperCase(plural.charAt(0)) + plural.substring(1);
    }

    private static List<Component> words(RecordChange change) {
        var result = new ArrayList<Component>();
        result.add(title(change));
        result.add(new Span(" – " + change.how().words()));
        if (!change.fields().isEmpty()) {
            result.add(new UnorderedList(change.fields().stream()
                    .map(field -> new ListItem(field.sentence()))
                    .toArray(ListItem[]::new)));
        }
        return result;
    }

    private static Component title(RecordChange change) {
        if (change.path().isEmpty()) {
            return new Span(change.title());
        }
        var path = change.path();
        return path.startsWith(FUND)
                ? new com.vaadin.flow.component.html.Anchor(
                        "budget?fund=" + path.substring(FUND.length()), change.title())
                : new PlanLink(path, change.title(), PlanFilter.ALL);
    }
}
