package org.chalkline.access.internal;

import java.util.stream.Stream;
import org.chalkline.access.AccountName;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Ends what a person has open, once what they may do has changed. */
@Component
class OpenSessions {

    private final SessionRegistry registry;

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /** After the commit: a session that began before it holds the old rights. */
    void endAfterCommit(AccountName name) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                end(name);
            }
        });
    }

    private void end(AccountName name) {
        of(name).forEach(SessionInformation::expireNow);
    }

    /** In how many browsers a person is signed in. */
    int count(AccountName name) {
        return (int) of(name).count();
    }

    private Stream<SessionInformation> of(AccountName name) {
        return registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof UserDetails user
                        && user.getUsername().equals(name.text()))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream());
    }
}
