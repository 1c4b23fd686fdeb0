package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.DecisionLedger;
import org.chalkline.priorities.DecisionTaken;
import org.chalkline.priorities.LedgerEntry;
import org.chalkline.priorities.ProposalChanged;
import org.chalkline.shared.Days;
import org.chalkline.shell.LongList;
import org.chalkline.shell.OpenScreens;
import org.springframework.security.access.AccessDeniedException;

/** What was decided on a piece of work, newest first. Stands nowhere as long as there is nothing. */
@CssImport("./priorities/deciding.css")
class DecisionsPanel extends Div {

    private static final int FIRST = 3;

    private final transient RecordKey record;
    private final transient DecisionLedger ledger;
    private final transient ZoneId zone;

    DecisionsPanel(RecordKey record, DecisionLedger ledger, OpenScreens screens, ZoneId zone) {
        this.record = record;
        this.ledger = ledger;
        this.zone = zone;
        addClassNames("chart-card", "decisions-panel");
        screens.follow(this, DecisionTaken.class, taken -> {
            if (taken.subject().equals(record)) {
                renew();
            }
        });
        // The board sees a decision once all of its list is decided, which no decision of its own tells.
        screens.follow(this, ProposalChanged.class, changed -> renew());
        show();
    }

    private void renew() {
        try {
            show();
        } catch (AccessDeniedException ended) {
            // Signed out meanwhile: what stands here stays until the page is left.
        }
    }

    private void show() {
        var kept = ledger.about(record).stream().map(LedgerEntry::kept).toList();
        removeAll();
        setVisible(!kept.isEmpty());
        if (kept.isEmpty()) {
            return;
        }
        var title = new H2("What was decided on it");
        title.addClassName("chart-title");
        var sentence = new Paragraph(sentence(kept.getFirst().decision()));
        sentence.addClassName("chart-sentence");
        add(title, sentence, new LongList<>(kept, FIRST, it -> row(it, it.equals(kept.getFirst()))));
    }

    private String sentence(Decision newest) {
        return "%s, on %s by %s.".formatted(DecidedList.words(newest), day(newest), newest.person());
    }

    private String day(Decision decision) {
        return Days.words(decision.at().atZone(zone).toLocalDate());
    }

    /** The first is told by the sentence above already. */
    private List<Component> row(Decision.Kept kept, boolean first) {
        var decision = kept.decision();
        var parts = new ArrayList<Component>();
        if (first) {
            parts.add(DecidedList.link(decision));
        } else {
            parts.add(DecidedList.outcome(decision));
            parts.add(new Span(" · %s · %s".formatted(day(decision), decision.person())));
        }
        var later = kept.supersededBy();
        if (later != null) {
            parts.add(new Span(" · superseded by decision " + later));
        }
        if (!decision.reason().isBlank()) {
            parts.add(new Paragraph(decision.reason()));
        }
        var condition = decision.condition();
        if (condition != null) {
            parts.add(new Paragraph("Condition: %s By %s, %s."
                    .formatted(condition.text(), Days.words(condition.due()), condition.owner())));
        }
        return parts;
    }
}
