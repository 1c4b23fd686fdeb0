package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.briefings.SinceEditionReader;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.OverviewPanel;
import org.springframework.core.annotation.Order;

/** Says on the overview what has moved since the last edition, for all who read the plan. */
@org.springframework.stereotype.Component
@Order(SinceOnOverview.PLACE)
class SinceOnOverview implements OverviewPanel {

    static final int PLACE = 20;

    private final SinceEditionReader editions;
    private final CurrentReader reader;
    private final OpenScreens screens;

    SinceOnOverview(SinceEditionReader editions, CurrentReader reader, OpenScreens screens) {
        this.editions = editions;
        this.reader = reader;
        this.screens = screens;
    }

    @Override
    public Optional<Component> component() {
        return reader.readsPlan() ? Optional.of(new SincePanel(editions, screens)) : Optional.empty();
    }
}
