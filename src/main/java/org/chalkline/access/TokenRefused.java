package org.chalkline.access;

import java.util.Optional;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * Somebody sent a token that does not let them in.
 *
 * @param tokenName what its owner calls it; empty when no token has this secret
 * @param owner the sign-in name; empty when no token has this secret
 */
public record TokenRefused(Reason reason, String tokenName, String owner) implements AuditedEvent {

    private static final String NOBODY = "(unknown token)";

    /** Why it was refused. */
    public enum Reason {
        UNKNOWN("no token has this secret"),
        EXPIRED("it has expired"),
        REVOKED("it was revoked"),
        OWNER_KEPT_OUT("its owner may not sign in"),
        ROLE_LOST("its owner no longer has its role"),
        TOO_MANY("too many refused ones from one address; what follows within a minute is not told of");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    @Override
    public AuditKind kind() {
        return AuditKind.REFUSAL;
    }

    @Override
    public String what() {
        var token = tokenName.isEmpty() ? "an access token" : "the access token \"" + tokenName + "\"";
        return "Refused " + token + ": " + reason.words;
    }

    @Override
    public Optional<String> actor() {
        return Optional.of(owner.isEmpty() ? NOBODY : owner);
    }
}
