package org.chalkline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import org.chalkline.access.CurrentReader;
import org.chalkline.inbox.InboxService;
import org.chalkline.shell.BarTool;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PlanFilter;
import org.springframework.core.annotation.Order;

/** Puts the bell into the bar of every screen, for those who have an inbox. */
@org.springframework.stereotype.Component
@Order(BellTool.PLACE)
class BellTool implements BarTool {

    static final int PLACE = 10;

    private final InboxService inbox;
    private final CurrentReader reader;
    private final OpenScreens screens;

    BellTool(InboxService inbox, CurrentReader reader, OpenScreens screens) {
        this.inbox = inbox;
        this.reader = reader;
        this.screens = screens;
    }

    @Override
    public Component component(SerializableSupplier<PlanFilter> filter) {
        if (reader.talks()) {
            return new Bell(inbox, reader.name(), screens);
        }
        var nothing = new Span();
        nothing.setVisible(false);
        return nothing;
    }
}
