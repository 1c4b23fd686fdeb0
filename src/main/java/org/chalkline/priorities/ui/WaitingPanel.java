package org.chalkline.priorities.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.priorities.DecisionTaken;
import org.chalkline.priorities.ProposalChanged;
import org.chalkline.priorities.Waiting;
import org.chalkline.priorities.WaitingReader;
import org.chalkline.shared.Days;
import org.chalkline.shell.LongList;
import org.chalkline.shell.OpenScreens;
import org.springframework.security.access.AccessDeniedException;

/** What waits for the reader, since when and what it needs. Stands nowhere as long as nothing waits. */
@CssImport("./priorities/deciding.css")
class WaitingPanel extends Div {

    private static final int FIRST = 4;

    private final transient WaitingReader reader;
    private final transient ZoneId zone;

    WaitingPanel(WaitingReader reader, ZoneId zone, OpenScreens screens) {
        this.reader = reader;
        this.zone = zone;
        addClassNames("chart-card", "waiting");
        screens.follow(this, ProposalChanged.class, change -> follow());
        screens.follow(this, DecisionTaken.class, taken -> follow());
        show();
    }

    private void follow() {
        try {
            show();
        } catch (AccessDeniedException ended) {
            // Signed out meanwhile: what stands here stays until the page is left.
        }
    }

    private void show() {
        var waiting = reader.waiting();
        removeAll();
        setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) {
            return;
        }
        var title = new H2("What waits");
        title.addClassName("chart-title");
        var sentence = new Paragraph(sentence(waiting));
        sentence.addClassName("chart-sentence");
        add(title, sentence, LongList.<Waiting>ranked(waiting, FIRST, it -> List.of(row(it))));
    }

    static String sentence(List<Waiting> waiting) {
        var own = waiting.stream().filter(Waiting::own).count();
        var others = waiting.size() - own;
        var mine = own == 0
                ? "Nothing waits for you"
                : own == 1 ? "One thing waits for you" : own + " things wait for you";
        return others == 0
                ? mine + "."
                : "%s; %d more on %s way.".formatted(mine, others, others == 1 ? "its" : "their");
    }

    private Anchor row(Waiting one) {
        var badge = new Span(one.own() ? "For you" : "On its way");
        badge.addClassNames("badge", one.own() ? "badge-serious" : "badge-watch");
        var name = new Span(one.title());
        name.addClassName("waiting-title");
        var since = one.since();
        var needs = since == null
                ? one.needs()
                : one.needs() + " Since " + Days.words(since.atZone(zone).toLocalDate()) + ".";
        var words = new Span(name, new Span(" – " + needs));
        words.addClassName("row-words");
        var row = new Anchor(one.address());
        row.add(badge, words);
        row.addClassName("row-link");
        return row;
    }
}
