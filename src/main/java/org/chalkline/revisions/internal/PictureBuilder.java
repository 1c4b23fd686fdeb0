package org.chalkline.revisions.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanPart;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the modules' parts together, as of one moment. */
@Component
class PictureBuilder {

    private final List<PlanPart> parts;
    private final RevisionRepository revisions;
    private final Clock clock;

    PictureBuilder(List<PlanPart> parts, RevisionRepository revisions, Clock clock) {
        this.parts = List.copyOf(parts);
        this.revisions = revisions;
        this.clock = clock;
    }

    /** The whole picture. One snapshot, or two parts could come from different revisions. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Portfolio build() {
        var revision = revisions.newest();
        var plan = Plan.EMPTY;
        for (var part : parts) {
            plan = plan.plus(part.read());
        }
        var district = plan.district();
        return Portfolio.whole(revision, district == null ? unnamed() : district, plan);
    }

    private District unnamed() {
        var year = FiscalYear.containing(LocalDate.now(clock), Month.JULY);
        return new District("Your district", Month.JULY, year, 0, 0, Percent.ZERO, Map.of());
    }
}
