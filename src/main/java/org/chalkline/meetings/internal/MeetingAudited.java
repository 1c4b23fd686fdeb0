package org.chalkline.meetings.internal;

import java.util.Optional;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changed the meetings or how they come in.
 *
 * @param by who did it; null for whoever is signed in, empty for nobody
 */
record MeetingAudited(AuditKind kind, String what, @Nullable String by) implements AuditedEvent {

    static MeetingAudited setting(String what) {
        return new MeetingAudited(AuditKind.SETTING, what, null);
    }

    @Override
    public Optional<String> actor() {
        return Optional.ofNullable(by);
    }
}
