package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.chalkline.dashboard.Attention;
import org.chalkline.shell.LongList;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;

/** What needs attention, worst first; each line leads to its cause, the long tail is one click away. */
class AttentionList extends Div {

    private static final int SHOWN = 6;

    AttentionList(List<Attention> all, PlanFilter filter) {
        addClassNames("chart-card", "attention");
        var title = new H2("What needs attention");
        title.addClassName("chart-title");
        var sentence = new Paragraph(sentence(all));
        sentence.addClassName("chart-sentence");
        add(title, sentence);
        if (!all.isEmpty()) {
            add(LongList.ranked(all, SHOWN, one -> List.of(row(one, filter))));
        }
    }

    /** Such as "2 things are urgent and 14 serious; 9 more are worth an eye." */
    private static String sentence(List<Attention> all) {
        if (all.isEmpty()) {
            return "Nothing stands out: no money that ends, no risk over what the board accepts.";
        }
        var urgent = count(all, Attention.Severity.URGENT);
        var serious = count(all, Attention.Severity.SERIOUS);
        var watch = count(all, Attention.Severity.WATCH);
        var first = urgent == 0
                ? "Nothing is urgent, %,d %s serious".formatted(serious, serious == 1 ? "thing is" : "things are")
                : "%,d %s urgent and %,d serious".formatted(urgent, urgent == 1 ? "thing is" : "things are", serious);
        return watch == 0 ? first + "." : first + "; %,d more to keep an eye on.".formatted(watch);
    }

    private static long count(List<Attention> all, Attention.Severity severity) {
        return all.stream().filter(one -> one.severity() == severity).count();
    }

    private static Component row(Attention one, PlanFilter filter) {
        var badge = new Span(one.severity().words());
        badge.addClassNames("badge", "badge-" + one.severity().name().toLowerCase(Locale.ROOT));
        var words = new Span(one.words());
        words.addClassName("row-words");
        if (one.path().isEmpty()) {
            var row = new Div(badge, words);
            row.addClassName("row-link");
            return row;
        }
        var link = new PlanLink(one.path(), "", filter);
        link.add(badge, words);
        link.addClassName("row-link");
        return link;
    }
}
