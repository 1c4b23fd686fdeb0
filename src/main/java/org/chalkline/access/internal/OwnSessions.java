package org.chalkline.access.internal;

import org.chalkline.access.AccountChanged;
import org.chalkline.access.AccountName;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.OwnSessionService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("isAuthenticated()")
class OwnSessions implements OwnSessionService {

    private final OpenSessions sessions;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;

    OwnSessions(OpenSessions sessions, CurrentReader reader, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.reader = reader;
        this.events = events;
    }

    @Override
    @Transactional
    public void signOutEverywhere() {
        var name = new AccountName(reader.name());
        events.publishEvent(new AccountChanged(name, "Signed out everywhere"));
        sessions.endAfterCommit(name);
    }
}
