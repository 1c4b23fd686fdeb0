package org.chalkline.exports;

import java.util.Locale;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;
import org.chalkline.shared.Visibility;

/**
 * Somebody took the plan along.
 *
 * @param revision of the plan that the file holds
 * @param clearance up to which visibility the file tells
 */
public record PlanExported(String who, PlanFormat format, long revision, Visibility clearance) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.EXPORT;
    }

    @Override
    public String what() {
        return "Took the plan along as %s: revision %d, as far as %s may see it"
                .formatted(
                        format.ending(),
                        revision,
                        clearance.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
