package org.chalkline.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.imports.Change;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.Kind;
import org.chalkline.imports.UploadedFile;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Reads the demo district's own files. */
class DemoFilesTest {

    static final District NOWHERE =
            new District("", java.time.Month.JULY, new FiscalYear(2027), 0, 0, Percent.ZERO, Map.of());

    @Test
    void demoFilesHaveNoProblemsAndTheSameFilesTwiceChangeNothing() throws IOException {
        var files = demo();
        var first = PlanReader.read(files, Portfolio.whole(0, NOWHERE, Plan.EMPTY), ImportProgress.NONE);
        assertThat(first.findings().problems()).isEmpty();
        assertThat(first.findings().warnings()).isEmpty();
        var plan = first.toWrite();
        var district = java.util.Objects.requireNonNull(plan.district());

        var second = PlanReader.read(files, Portfolio.whole(1, district, plan), ImportProgress.NONE);
        assertThat(second.findings().problems()).isEmpty();
        assertThat(second.toWrite()).isEqualTo(Plan.EMPTY);
        assertThat(second.changes()).allMatch(change -> change.outcome() == Change.Outcome.UNCHANGED);
    }

    static List<UploadedFile> demo() throws IOException {
        var files = new ArrayList<UploadedFile>();
        for (var kind : Kind.values()) {
            var resource = new ClassPathResource("demo/" + kind.sheet() + ".csv");
            if (resource.exists()) {
                files.add(new UploadedFile(kind.sheet() + ".csv", resource.getContentAsByteArray()));
            }
        }
        return files;
    }
}
