package org.chalkline.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where tables that are saved are told; components are made by hand and find it through their service. */
@Component
class SavedTables implements VaadinServiceInitListener {

    private final transient ApplicationEventPublisher events;

    SavedTables(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().getContext().setAttribute(SavedTables.class, this);
    }

    /** Tells it before the file is sent: what can't be told is not sent. */
    static void tell(VaadinService service, TableSaved saved) {
        Optional.ofNullable(service.getContext().getAttribute(SavedTables.class))
                .ifPresent(it -> it.events.publishEvent(saved));
    }
}
