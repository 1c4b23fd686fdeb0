package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.RolesAllowed;
import org.chalkline.access.RoleNames;
import org.chalkline.shell.LandingPlace;
import org.springframework.beans.factory.ObjectProvider;

/** Where everybody lands: leads on to where their role begins, or to the first screen of their menu, which differs by role. */
@Route("")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD, RoleNames.ADMIN})
class StartView extends Div implements BeforeEnterObserver {

    private final transient ObjectProvider<LandingPlace> landings;

    StartView(ObjectProvider<LandingPlace> landings) {
        this.landings = landings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var landing = landings.orderedStream()
                .flatMap(place -> place.address().stream())
                .findFirst();
        if (landing.isPresent()) {
            event.forwardTo(landing.get());
            return;
        }
        MenuConfiguration.getMenuEntries().stream()
                .findFirst()
                .ifPresent(entry ->
                        event.forwardTo(entry.path(), event.getLocation().getQueryParameters()));
    }
}
