package org.chalkline.access.internal;

import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.OwnPasswordChanged;
import org.chalkline.access.OwnPasswordService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("isAuthenticated()")
class OwnPasswords implements OwnPasswordService {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;

    OwnPasswords(
            AccountRepository accounts,
            Passwords passwords,
            OpenSessions sessions,
            CurrentReader reader,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.reader = reader;
        this.events = events;
    }

    @Override
    @Transactional
    public void change(String current, String replacement) {
        var name = new AccountName(reader.name());
        var account = accounts.findForChange(name.text()).orElseThrow();
        if (!passwords.matches(current, account.passwordHash())) {
            throw new AccountRefused("The current password is not right.");
        }
        passwords.check(name, replacement);
        if (replacement.equals(current)) {
            throw new AccountRefused("The new password is the same as the current one.");
        }
        account.password(passwords.hash(replacement), false);
        events.publishEvent(new OwnPasswordChanged());
        sessions.endAfterCommit(name);
    }
}
