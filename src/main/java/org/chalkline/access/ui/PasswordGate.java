package org.chalkline.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.chalkline.access.OwnPasswordService;
import org.springframework.stereotype.Component;

/**
 * Leads whoever came in with a one-time password to the page that replaces it. Only a signpost: without roles every
 * other view and service refuses them anyway.
 */
@Component
class PasswordGate implements VaadinServiceInitListener {

    private final transient AuthenticationContext authentication;

    PasswordGate(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
                    if (enter.getNavigationTarget() != ChangePasswordView.class
                            && authentication.hasAuthority(OwnPasswordService.MUST_CHANGE)) {
                        enter.forwardTo(ChangePasswordView.class);
                    }
                }));
    }
}
