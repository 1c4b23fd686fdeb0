package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.chalkline.portfolio.RecordKey;

/**
 * What a module adds to the end of a record's page or pane, such as what people say of it, without the page knowing that
 * module. A bean of this type is asked for every record that is opened; the beans' order is the panels' order.
 */
public interface RecordPanel {

    /** A new one, for the signed-in person; empty for records and persons that it is not for. Never fails. */
    Optional<Component> of(RecordKey record);
}
