package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;

/**
 * What a module puts on the overview, under its sentence, such as what waits for the signed-in person, without the overview
 * knowing that module. In the order of the beans. A listener for the reason that {@link RecordPanel} tells.
 */
public interface OverviewPanel extends VaadinServiceInitListener {

    @Override
    default void serviceInit(ServiceInitEvent event) {
        // Nothing to do at the start.
    }

    /** A new one, for the signed-in person, which keeps itself up to date; empty for persons that it is not for. */
    Optional<Component> component();
}
