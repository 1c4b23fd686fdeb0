package org.chalkline.audit;

import java.time.LocalDate;
import org.chalkline.shared.AuditKind;
import org.jspecify.annotations.Nullable;

/**
 * Which rows somebody looks for. What is empty or null leaves nothing out.
 *
 * @param person a part of a sign-in name
 * @param words a part of what happened
 * @param from the first day
 * @param to the last day
 */
public record AuditSearch(
        String person,
        @Nullable AuditKind kind,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditSearch ALL = new AuditSearch("", null, "", null, null);
}
