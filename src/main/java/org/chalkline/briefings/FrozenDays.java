package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.Set;

/** For which meetings there is an edition. For the work that reminds of them, which nobody signs in for. */
public interface FrozenDays {

    /** A meeting, named by its occasion and its day. */
    record FrozenDay(Occasion occasion, LocalDate day) {}

    /** Those for which an edition is frozen, in whatever state; not those whose editions were all given up. */
    Set<FrozenDay> frozen();
}
