package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.chalkline.portfolio.RecordKey;

/**
 * What a module adds to the end of a record's page or pane, such as what people say of it, without the page knowing that
 * module. A bean of this type is asked for every record that is opened; the beans' order is the panels' order.
 *
 * <p>It is also what Vaadin calls a listener: the build of the pages' scripts looks behind routes and listeners for the
 * elements that it has to bring along, and no route leads to a panel.
 */
public interface RecordPanel extends VaadinServiceInitListener {

    @Override
    default void serviceInit(ServiceInitEvent event) {
        // Nothing to do at the start.
    }

    /** A new one, for the signed-in person; empty for records and persons that it is not for. Never fails. */
    Optional<Component> of(RecordKey record);
}
