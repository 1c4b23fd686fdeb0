package org.chalkline.access;

import java.util.Optional;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * Somebody tried to sign in and could not.
 *
 * @param account the account's name; empty when there is none of the name that was typed, which is kept nowhere: people
 *     type passwords into the wrong field
 * @param why such as "wrong password"
 */
public record SignInFailed(Optional<String> account, String why) implements AuditedEvent {

    private static final String NOBODY = "(unknown name)";

    @Override
    public AuditKind kind() {
        return AuditKind.SIGN_IN;
    }

    @Override
    public String what() {
        return "Could not sign in: " + why;
    }

    @Override
    public Optional<String> actor() {
        return Optional.of(account.orElse(NOBODY));
    }

    @Override
    public boolean outlivesRollback() {
        return true;
    }
}
