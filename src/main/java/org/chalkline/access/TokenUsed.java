package org.chalkline.access;

import java.util.Locale;
import java.util.Optional;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * A program asked for something with a token that let it in. Told once a list, with its first page, and not where the
 * program had the answer already.
 *
 * @param place what it asked for, such as {@code /api/v1/risks}, without a code and the parameters
 * @param answered whether it was answered; if not, nothing is there, or nothing that the token's role may see
 */
public record TokenUsed(String tokenName, String owner, Role role, String place, boolean answered)
        implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return answered ? AuditKind.EXPORT : AuditKind.REFUSAL;
    }

    @Override
    public String what() {
        return (answered
                        ? "Read %s with the access token \"%s\", as %s"
                        : "Asked below %s for what is not there or not to"
                                + " be seen, with the access token \"%s\", as %s")
                .formatted(place, tokenName, role.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<String> actor() {
        return Optional.of(owner);
    }
}
