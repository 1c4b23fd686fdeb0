package org.chalkline.access.internal;

import java.time.Clock;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.LockedOut;
import org.chalkline.access.SignatureFailed;
import org.chalkline.access.SignatureRefused;
import org.chalkline.access.SignatureService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
@PreAuthorize("isAuthenticated()")
class Signatures implements SignatureService {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final CurrentReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Signatures(
            AccountRepository accounts,
            Passwords passwords,
            CurrentReader reader,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** The hash takes its time, outside of any transaction, so that no row is locked meanwhile. */
    @Override
    public void require(String password) {
        var account = accounts.findById(reader.name())
                .orElseThrow(() -> new SignatureRefused("Only a person with an account can sign."));
        if (account.isLocked(clock.instant())) {
            throw new SignatureRefused("Too many wrong passwords. Wait a while, then sign again.");
        }
        var right = passwords.matches(password, account.passwordHash());
        if (right && !account.hasFailures()) {
            return;
        }
        transaction.executeWithoutResult(status -> count(right));
        if (!right) {
            throw new SignatureRefused("That is not your password. Nothing was signed.");
        }
    }

    private void count(boolean right) {
        var account = accounts.findForChange(reader.name()).orElseThrow();
        if (right) {
            account.forgetFailures();
            return;
        }
        var wasLocked = account.isLocked(clock.instant());
        account.fail(clock.instant());
        events.publishEvent(new SignatureFailed());
        if (!wasLocked && account.isLocked(clock.instant())) {
            events.publishEvent(new LockedOut(account.getId()));
        }
    }
}
