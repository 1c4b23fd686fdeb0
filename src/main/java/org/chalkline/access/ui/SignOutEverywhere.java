package org.chalkline.access.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.chalkline.access.OwnSessionService;
import org.chalkline.shell.OwnSessions;
import org.springframework.stereotype.Component;

/** Signs the person out of every browser, and then leaves this screen. */
@Component
class SignOutEverywhere implements OwnSessions {

    private final OwnSessionService sessions;
    private final AuthenticationContext authentication;

    SignOutEverywhere(OwnSessionService sessions, AuthenticationContext authentication) {
        this.sessions = sessions;
        this.authentication = authentication;
    }

    @Override
    public void signOutEverywhere() {
        sessions.signOutEverywhere();
        authentication.logout();
    }
}
