package org.chalkline.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RiskId;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.DecisionLedger;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.DecisionTaken;
import org.chalkline.priorities.LedgerEntry;
import org.chalkline.shared.Days;
import org.chalkline.shell.OpenScreens;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Whether a risk is accepted, until when, by whom and why; for the superintendent, a way to accept it. */
@CssImport("./priorities/deciding.css")
class AcceptancePanel extends Div {

    private final transient RecordKey risk;
    private final transient DecisionLedger ledger;
    private final transient Clock clock;
    private transient @Nullable DecisionService decisions;

    AcceptancePanel(RecordKey risk, DecisionLedger ledger, Clock clock) {
        this.risk = risk;
        this.ledger = ledger;
        this.clock = clock;
        addClassNames("chart-card", "acceptance");
        show();
    }

    void accepting(DecisionService service) {
        decisions = service;
        show();
    }

    void follow(OpenScreens screens) {
        screens.follow(this, DecisionTaken.class, taken -> {
            if (taken.subject().equals(risk)) {
                try {
                    show();
                } catch (AccessDeniedException ended) {
                    // Signed out meanwhile: what stands here stays until the page is left.
                    return;
                }
            }
        });
    }

    private void show() {
        var standing = ledger.about(risk).stream()
                .map(LedgerEntry::kept)
                .filter(Decision.Kept::stands)
                .map(Decision.Kept::decision)
                .findFirst();
        removeAll();
        setVisible(standing.isPresent() || decisions != null);
        var title = new H2("Acceptance");
        title.addClassName("chart-title");
        var sentence = new Paragraph(standing.map(it -> sentence(it, LocalDate.now(clock)))
                .orElse("The superintendent has not accepted this risk."));
        sentence.addClassName("chart-sentence");
        add(title, sentence);
        standing.ifPresent(it -> add(new Paragraph("Because: " + it.reason()), DecidedList.link(it)));
        if (decisions != null) {
            add(button(standing, decisions));
        }
    }

    static String sentence(Decision decision, LocalDate today) {
        var until = decision.until();
        if (until == null) {
            return "Accepted by %s.".formatted(decision.person());
        }
        return until.isBefore(today)
                ? "This acceptance ended on %s: it needs a new decision. %s had accepted the risk."
                        .formatted(Days.words(until), decision.person())
                : "Accepted until %s by %s.".formatted(Days.words(until), decision.person());
    }

    private Button button(Optional<Decision> standing, DecisionService service) {
        return new Button(
                standing.isPresent() ? "Decide anew on the acceptance …" : "Accept this risk …",
                click -> AcceptDialog.of(
                                LocalDate.now(clock),
                                (reason, until, signature) ->
                                        service.accept(new RiskId(risk.code()), reason, until, signature))
                        .open());
    }
}
