package org.chalkline.priorities.internal;

import java.util.Collection;

/** Numbers of rows as one argument of a statement, so that many rows cost one statement. */
final class Ids {

    private Ids() {}

    /** For {@code = any (?)}, which H2 and PostgreSQL both know. */
    static Object of(Collection<Long> ids) {
        return ids.stream().distinct().toArray(Long[]::new);
    }
}
