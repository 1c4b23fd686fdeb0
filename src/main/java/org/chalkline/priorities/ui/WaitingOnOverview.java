package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.priorities.WaitingReader;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.OverviewPanel;
import org.springframework.core.annotation.Order;

/** Puts what waits in front of those for whom something can wait. */
@org.springframework.stereotype.Component
@Order(WaitingOnOverview.PLACE)
class WaitingOnOverview implements OverviewPanel {

    static final int PLACE = 10;

    private static final Set<Role> WAITED_FOR = EnumSet.of(Role.SUPERINTENDENT, Role.BUSINESS_OFFICIAL, Role.CTO);

    private final WaitingReader waiting;
    private final CurrentReader reader;
    private final OpenScreens screens;
    private final Clock clock;

    WaitingOnOverview(WaitingReader waiting, CurrentReader reader, OpenScreens screens, Clock clock) {
        this.waiting = waiting;
        this.reader = reader;
        this.screens = screens;
        this.clock = clock;
    }

    @Override
    public Optional<Component> component() {
        return reader.talks() && reader.roles().stream().anyMatch(WAITED_FOR::contains)
                ? Optional.of(new WaitingPanel(waiting, clock.getZone(), screens))
                : Optional.empty();
    }
}
