package org.chalkline.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does about a risk. Its text names it within its risk.
 *
 * @param done the day it was finished; null while it is open
 */
public record RiskAction(
        String text, String owner, LocalDate due, @Nullable LocalDate done) {

    static final Comparator<RiskAction> ORDER =
            Comparator.comparing(RiskAction::due).thenComparing(RiskAction::text);

    /** Open, and due before {@code today}. */
    public boolean lateOn(LocalDate today) {
        return done == null && due.isBefore(today);
    }
}
