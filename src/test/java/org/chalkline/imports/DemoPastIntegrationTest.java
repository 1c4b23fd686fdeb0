package org.chalkline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.chalkline.changes.MoneyWords;
import org.chalkline.changes.PlanDifference;
import org.chalkline.imports.internal.PlanReader;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.RevisionService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** The demo district has a past, and is today what its files say, past or not. */
@SpringBootTest(properties = {"chalkline.demo=true", "spring.datasource.url=jdbc:h2:mem:demo-past;DB_CLOSE_DELAY=-1"})
class DemoPastIntegrationTest {

    @Autowired
    PictureService pictures;

    @Autowired
    RevisionService revisions;

    @Autowired
    Clock clock;

    @Test
    void todayIsWhatTodaysFilesSay() throws IOException {
        var files = new ArrayList<UploadedFile>();
        for (var kind : Kind.values()) {
            var resource = new ClassPathResource("demo/" + kind.sheet() + ".csv");
            if (resource.exists()) {
                files.add(new UploadedFile(kind.sheet() + ".csv", resource.getContentAsByteArray()));
            }
        }
        var now = AsSystem.run(pictures::whole);
        var empty = Portfolio.whole(0, now.district(), Plan.EMPTY);
        assertThat(now.plan())
                .isEqualTo(PlanReader.read(files, empty, ImportProgress.NONE).toWrite());
    }

    @Test
    void lastMonthWasDifferentAndTheWordsSayHow() {
        var difference = Objects.requireNonNull(AsSystem.run(() -> PlanDifference.between(
                revisions.at(revisions.on(LocalDate.now(clock).minusMonths(1)).number()), pictures.current())));
        assertThat(MoneyWords.sentences(difference))
                .first()
                .isEqualTo(
                        "In FY27 the plan grew by $120,000: Door access control +$80,000, AI tutoring pilot +$35,000,"
                                + " New student information system +$23,000, Student response clickers −$18,000.");
        assertThat(difference.before().initiatives()).hasSize(25);
        assertThat(AsSystem.run(revisions::retired)).hasSize(2);
    }
}
