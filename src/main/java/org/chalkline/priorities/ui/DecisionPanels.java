package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.priorities.DecisionLedger;
import org.chalkline.priorities.DecisionService;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.RecordPanel;
import org.springframework.core.annotation.Order;

/** Puts what was decided at the end of the pages of work and risks. */
@org.springframework.stereotype.Component
@Order(DecisionPanels.PLACE)
class DecisionPanels implements RecordPanel {

    /** Before what people say of it. */
    static final int PLACE = 5;

    private final DecisionLedger ledger;
    private final DecisionService decisions;
    private final CurrentReader reader;
    private final OpenScreens screens;
    private final Clock clock;

    DecisionPanels(
            DecisionLedger ledger, DecisionService decisions, CurrentReader reader, OpenScreens screens, Clock clock) {
        this.ledger = ledger;
        this.decisions = decisions;
        this.reader = reader;
        this.screens = screens;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(RecordKey record) {
        if (!reader.readsPlan()) {
            return Optional.empty();
        }
        return switch (record.kind()) {
            case INITIATIVE -> Optional.of(new DecisionsPanel(record, ledger, screens, clock.getZone()));
            case RISK -> {
                var panel = new AcceptancePanel(record, ledger, clock);
                if (reader.roles().contains(Role.SUPERINTENDENT)) {
                    panel.accepting(decisions);
                }
                panel.follow(screens);
                yield Optional.of(panel);
            }
            default -> Optional.empty();
        };
    }
}
