package org.chalkline.access.internal;

import java.time.Clock;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.LockedOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong passwords, so that guessing gets slower and slower. */
@Component
class SignInAttempts {

    private final AccountRepository accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignInAttempts(AccountRepository accounts, Clock clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(AuthenticationFailureBadCredentialsEvent event) {
        try {
            var name = AccountName.of(event.getAuthentication().getName());
            accounts.findForChange(name.text()).ifPresent(this::fail);
        } catch (AccountRefused notAName) {
            // No account can have this name: there is nothing to count on.
        }
    }

    private void fail(AccountEntity account) {
        var now = clock.instant();
        var alreadyLocked = account.isLocked(now);
        account.fail(now);
        if (!alreadyLocked && account.isLocked(now)) {
            events.publishEvent(new LockedOut(account.getId()));
        }
    }

    /** With a password: a program's token is another way in, and says nothing of passwords. */
    @EventListener
    @Transactional
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken person) {
            accounts.findForChange(person.getName()).ifPresent(account -> account.signedIn(clock.instant()));
        }
    }
}
