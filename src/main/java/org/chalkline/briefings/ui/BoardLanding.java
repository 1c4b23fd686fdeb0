package org.chalkline.briefings.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.EnumSet;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.shell.LandingPlace;
import org.springframework.stereotype.Component;

/**
 * Leads those who are on the board and nothing else to the current edition, when they have signed in and come to the start;
 * once there, or anywhere, the start is the overview as for everybody.
 */
@Component
class BoardLanding implements LandingPlace, VaadinServiceInitListener {

    private static final String HAS_LANDED = BoardLanding.class.getName();

    private final transient CurrentReader reader;

    BoardLanding(CurrentReader reader) {
        this.reader = reader;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addAfterNavigationListener(arrived -> {
                    if (reader.readsPlan()) {
                        VaadinSession.getCurrent().setAttribute(HAS_LANDED, reader.name());
                    }
                }));
    }

    @Override
    public Optional<String> address() {
        var landed = reader.name().equals(VaadinSession.getCurrent().getAttribute(HAS_LANDED));
        return !landed && reader.roles().equals(EnumSet.of(Role.BOARD))
                ? Optional.of(EditionAddress.CURRENT)
                : Optional.empty();
    }
}
