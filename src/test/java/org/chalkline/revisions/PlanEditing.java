package org.chalkline.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.PlanRules;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.portfolio.Retirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/** What each database promises of edits by hand and of their history: see the two classes that extend this one. */
@SpringBootTest
abstract class PlanEditing {

    @Autowired
    PlanWriter writer;

    @Autowired
    PlanEditor editor;

    @Autowired
    PictureService pictures;

    @Autowired
    RevisionService revisions;

    @BeforeEach
    void plan() {
        PlanKeeping.as(Role.CTO);
        writer.write(new PlanChange(MarkedPlan.plan(), Plan.EMPTY), new Cause(Origin.IMPORT, "The plan as it was"));
    }

    @Autowired
    JdbcTemplate database;

    /** What is kept in memory went on from edit to edit; what is kept in the database must be the same. */
    @AfterEach
    void whatIsShownIsWhatIsKept() {
        PlanKeeping.as(Role.CTO);
        var shown = pictures.whole().plan();
        assertThat(PlanKeeping.readAgain(pictures, database).plan()).isEqualTo(shown);
        SecurityContextHolder.clearContext();
    }

    private Initiative initiative() {
        return pictures.whole().initiatives().getFirst();
    }

    private static RecordEdit titled(Initiative before, String title) {
        return RecordEdit.changed(before, RecordValues.with(before, Map.of("title", title)));
    }

    @Test
    void anEditIsKeptWithWhoMadeItAndWhatItWas() {
        var before = initiative();
        var revision = editor.save(List.of(titled(before, "Another title")), Cause.byHand("Changed by a test"));
        assertThat(initiative().title()).isEqualTo("Another title");
        var change = revisions.changesOf(before.key()).getFirst();
        assertThat(change.revision().number()).isEqualTo(revision);
        assertThat(change.revision().author()).isEqualTo("tester");
        assertThat(change.before()).isEqualTo(before);
        assertThat(change.after()).isEqualTo(initiative());
    }

    @Test
    void theSecondToSaveIsShownWhatTheFirstMadeOfItAndNothingIsLost() {
        var before = initiative();
        editor.save(List.of(titled(before, "The first")), Cause.byHand("First"));
        var race = catchThrowableOfType(
                EditConflict.class, () -> editor.save(List.of(titled(before, "The second")), Cause.byHand("Second")));
        assertThat(race.races()).singleElement().satisfies(lost -> {
            assertThat(lost.now()).isEqualTo(initiative());
            assertThat(lost.mine()).isEqualTo(titled(before, "The second"));
        });
        assertThat(initiative().title()).isEqualTo("The first");
    }

    @Test
    void whatWouldBreakARuleIsRefusedWhole() {
        var goal = pictures.whole().goals().getFirst();
        var lighter = RecordEdit.changed(
                goal, RecordValues.with(goal, Map.of("weight", goal.weight().subtract(java.math.BigDecimal.ONE))));
        assertThatThrownBy(() ->
                        editor.save(List.of(titled(initiative(), "Not kept"), lighter), Cause.byHand("Breaks the sum")))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("add up to 99");
        assertThat(initiative().title()).isNotEqualTo("Not kept");
    }

    @Test
    void everyKindOfRecordCanLeaveAndThePlanStaysSound() {
        for (var kept = first(); kept != null; kept = first()) {
            var plan = pictures.whole().plan();
            editor.save(Retirement.of(plan, kept).edits(), Cause.byHand("Retired"));
            assertThat(pictures.whole().plan().byKey()).doesNotContainKey(kept.key());
            assertThat(PlanRules.problems(pictures.whole().plan())).isSubsetOf(PlanRules.problems(MarkedPlan.plan()));
        }
        assertThat(pictures.whole().plan().records()).hasSizeLessThanOrEqualTo(1);
    }

    private @org.jspecify.annotations.Nullable PlanRecord first() {
        return pictures.whole()
                .plan()
                .records()
                .filter(record -> !(record instanceof org.chalkline.portfolio.District))
                .findFirst()
                .orElse(null);
    }

    @Test
    void whatLeftThePlanIsListedUntilItIsBack() {
        var goal = pictures.whole().goals().getLast();
        editor.save(Retirement.of(pictures.whole().plan(), goal).edits(), Cause.byHand("Retired"));
        assertThat(revisions.retired()).extracting(it -> it.record().key()).contains(goal.key());
        plan();
        assertThat(revisions.retired()).extracting(it -> it.record().key()).doesNotContain(goal.key());
    }

    @Test
    void thePlanAtEachRevisionIsAsItWas() {
        var first = pictures.whole();
        editor.save(List.of(titled(initiative(), "Second state")), Cause.byHand("Second"));
        var second = pictures.whole();
        editor.save(
                Retirement.of(second.plan(), second.initiatives().getFirst()).edits(), Cause.byHand("Third"));
        assertThat(revisions.at(first.revision()).plan()).isEqualTo(first.plan());
        assertThat(revisions.at(second.revision()).plan()).isEqualTo(second.plan());
        assertThat(revisions.at(0).plan()).isEqualTo(Plan.EMPTY);
    }

    @Test
    void aPastPictureAndAHistoryShowNoMoreThanTheReaderMaySee() {
        Goal hidden = pictures.whole().goals().stream()
                .filter(goal -> goal.visibility() == org.chalkline.shared.Visibility.CLOSED_SESSION)
                .findFirst()
                .orElseThrow();
        var revision = pictures.whole().revision();
        editor.save(
                List.of(RecordEdit.changed(hidden, RecordValues.with(hidden, Map.of("title", "Still hidden")))),
                Cause.byHand("Changed"));
        PlanKeeping.as(Role.BOARD);
        assertThat(revisions.changesOf(hidden.key())).isEmpty();
        assertThat(revisions.at(revision).goal(hidden.id())).isEmpty();
    }
}
