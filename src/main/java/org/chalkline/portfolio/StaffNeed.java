package org.chalkline.portfolio;

import java.util.Comparator;
import org.chalkline.shared.FiscalYear;

/** Hours that a team must give to an initiative in a fiscal year. */
public record StaffNeed(String team, FiscalYear year, int hours) {
    static final Comparator<StaffNeed> ORDER =
            Comparator.comparing(StaffNeed::year).thenComparing(StaffNeed::team);
}
