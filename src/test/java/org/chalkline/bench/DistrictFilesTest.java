package org.chalkline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.internal.PlanReader;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** The benchmark imports what it says: the files hold the large district, whole. */
class DistrictFilesTest {

    @Test
    void theFilesOfTheLargeDistrictAreReadBackAsTheSamePlan() {
        var plan = LargeDistrict.plan(27);
        var empty = Portfolio.whole(0, Objects.requireNonNull(plan.district()), Plan.EMPTY);
        var read = PlanReader.read(DistrictFiles.of(plan), empty, ImportProgress.NONE);
        assertThat(read.findings().problems()).isEmpty();
        assertThat(read.toWrite()).isEqualTo(plan);
    }
}
