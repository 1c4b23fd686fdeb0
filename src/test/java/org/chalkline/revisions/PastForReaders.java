package org.chalkline.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

/** The past tells nobody more than today does, on each database: see the two classes that extend this one. */
@SpringBootTest
abstract class PastForReaders {

    @Autowired
    PlanWriter writer;

    @Autowired
    PlanEditor editor;

    @Autowired
    PictureService pictures;

    @Autowired
    RevisionService revisions;

    private long planted;

    @BeforeEach
    void plant() {
        PlanKeeping.as(Role.CTO);
        var cause = new Cause(Origin.IMPORT, "Planting marks");
        writer.write(PlanChange.put(MarkedPlan.plan()), cause);
        planted = revisions.newest(1).getFirst().number();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void aMarkAboveARolesClearanceIsInNoHistoryAndNoPastPicture(Role role) {
        var all = pictures.whole().plan();
        writer.write(
                new PlanChange(Plan.EMPTY, all),
                new Cause(Origin.HAND, "Gone: " + MarkedPlan.mark(Visibility.CLOSED_SESSION)));
        PlanKeeping.as(role);
        var told = new StringBuilder(revisions.newest(10).toString());
        told.append(revisions.at(planted).plan().toString());
        all.records().forEach(record -> told.append(revisions.changesOf(record.key())));
        for (var visibility : Visibility.values()) {
            var mark = MarkedPlan.mark(visibility);
            assertThat(told.indexOf(mark) >= 0).as(mark).isEqualTo(visibility.reaches(role.clearance()));
        }
    }

    @Test
    void whatIsWithheldTodayIsWithheldFromThePastToo() {
        var shown = pictures.whole().risks().stream()
                .filter(risk -> risk.visibility() == Visibility.BOARD)
                .findFirst()
                .orElseThrow();
        PlanRecord withheld =
                RecordValues.with(shown, Map.of("visibility", Visibility.CLOSED_SESSION, "owner", "Else"));
        editor.save(List.of(RecordEdit.changed(shown, withheld)), Cause.byHand("Shown to the board by mistake"));
        PlanKeeping.as(Role.BOARD);
        assertThat(revisions.changesOf(shown.key())).isEmpty();
        assertThat(revisions.at(planted).risk(shown.id())).isEmpty();
        PlanKeeping.as(Role.SUPERINTENDENT);
        assertThat(revisions.changesOf(shown.key())).isNotEmpty();
        assertThat(revisions.at(planted).risk(shown.id())).isPresent();
    }

    @Test
    void thePastOfARecordThatHasNotChangedIsItsPresent() {
        PlanKeeping.as(Role.CTO);
        var now = pictures.current();
        assertThat(revisions.at(now.revision()).plan()).isEqualTo(now.plan());
        assertThat(now.plan().records().filter(it -> it.key().kind() == RecordKind.GOAL))
                .isNotEmpty();
    }
}
