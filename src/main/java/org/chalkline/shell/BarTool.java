package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/**
 * What a module above the frame puts into the bar over every screen, such as the search. In the order of the beans.
 *
 * <p>It is a listener only because the frontend's build begins at listeners: no view leads to it, and else the elements of
 * a tool would be missing from the bundle.
 */
public interface BarTool extends VaadinServiceInitListener {

    /**
     * A new one for a newly opened frame.
     *
     * @param filter the part of the plan that the screens show at the moment it is asked
     */
    Component component(SerializableSupplier<PlanFilter> filter);

    @Override
    default void serviceInit(ServiceInitEvent started) {
        // Nothing to do: see above.
    }
}
