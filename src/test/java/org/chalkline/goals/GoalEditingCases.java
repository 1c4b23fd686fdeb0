package org.chalkline.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.portfolio.Direction;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.PlanProblem;
import org.chalkline.portfolio.Reading;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.EditRefused;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanEditor;
import org.chalkline.revisions.PlanWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What each database keeps of goals, measures, readings and weights as people edit them: see the two classes that extend this one. */
@SpringBootTest
abstract class GoalEditingCases {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Autowired
    PlanWriter writer;

    @Autowired
    PlanEditor editor;

    @Autowired
    PictureService pictures;

    @BeforeEach
    void plan() {
        as(Role.CTO);
        writer.write(new PlanChange(MarkedPlan.plan(), Plan.EMPTY), new Cause(Origin.IMPORT, "The plan as it was"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void as(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("tester", "", "ROLE_" + role));
    }

    private Goal goal() {
        return pictures.whole().goals().getFirst();
    }

    private static Measure measure(String name, Reading... readings) {
        return new Measure(
                name,
                "%",
                Direction.RISE,
                new BigDecimal("47.125"),
                DAY,
                BigDecimal.valueOf(62),
                DAY.plusYears(4),
                false,
                List.of(readings));
    }

    private static Goal with(Goal goal, Measure... measures) {
        return RecordValues.with(goal, Map.of("measures", List.of(measures)));
    }

    /** Saves, and sees that the goal is kept as it was given: only so can it be taken back. */
    private void save(Goal goal) {
        editor.save(List.of(RecordEdit.changed(goal(), goal)), Cause.byHand("A test"));
        assertThat(goal()).isEqualTo(goal);
    }

    private List<String> refused(RecordEdit... edits) {
        var kept = pictures.whole().plan();
        var refused =
                catchThrowableOfType(EditRefused.class, () -> editor.save(List.of(edits), Cause.byHand("A test")));
        assertThat(pictures.whole().plan()).isEqualTo(kept);
        return refused.problems().stream().map(PlanProblem::field).distinct().toList();
    }

    @Test
    void measuresStayInTheOrderInWhichTheyAreGiven() {
        var original = goal();
        save(with(original, measure("First"), measure("Second"), measure("Third")));
        save(with(original, measure("Renamed"), measure("Second"), measure("Third")));
        save(with(original, measure("Third"), measure("Second")));
        save(with(original, measure("Second"), measure("Third"), measure("Fourth")));
        save(original);
    }

    @Test
    void aReadingIsAddedChangedAndTakenAway() {
        var original = goal();
        var june = new Reading(DAY, new BigDecimal("51.6"), "State test");
        var may = new Reading(DAY.minusMonths(1), new BigDecimal("50"), "Screener");
        save(with(original, measure("One", june)));
        save(with(original, measure("One", may, june)));
        save(with(original, measure("One", may, new Reading(DAY, BigDecimal.TEN, "Corrected"))));
        save(with(original, measure("One")));
    }

    @Test
    void measuresAndReadingsThatCannotBeToldApartAreRefused() {
        var goal = goal();
        var reading = new Reading(DAY, BigDecimal.ONE, "Once");
        assertThat(refused(RecordEdit.changed(goal, with(goal, measure("Same"), measure("Same")))))
                .containsExactly("measures");
        assertThat(refused(RecordEdit.changed(goal, with(goal, measure("One", reading, reading)))))
                .containsExactly("measures");
        assertThat(refused(RecordEdit.changed(goal, with(goal, measure(" "))))).containsExactly("measures");
        assertThat(refused(RecordEdit.changed(goal, with(goal, measure("x".repeat(201))))))
                .containsExactly("measures");
    }

    @Test
    void weightsChangeTogetherInOneRevision() {
        var goals = pictures.whole().goals();
        var before = pictures.whole().revision();
        var edits = new ArrayList<RecordEdit>();
        var points = List.of("40.5", "29.5", "20", "10");
        for (int i = 0; i < goals.size(); i++) {
            edits.add(RecordEdit.changed(goals.get(i), goals.get(i).withWeight(new BigDecimal(points.get(i)))));
        }
        editor.save(edits, Cause.byHand("Changed the weights"));
        assertThat(pictures.whole().revision()).isEqualTo(before + 1);
        assertThat(pictures.whole().goals())
                .extracting(it -> it.weight().toPlainString())
                .isEqualTo(points);
    }

    @Test
    void weightsThatNoBoardCouldGiveAreRefused() {
        var first = goal();
        var second = pictures.whole().goals().get(1);
        var sum = first.weight().add(second.weight());
        for (var points : List.of("-1", "0.00001")) {
            var weight = new BigDecimal(points);
            assertThat(refused(
                            RecordEdit.changed(first, first.withWeight(weight)),
                            RecordEdit.changed(second, second.withWeight(sum.subtract(weight)))))
                    .containsExactly("weight");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CTO")
    void nobodyElseChangesAGoal(Role role) {
        var goal = goal();
        as(role);
        var edit = List.of(RecordEdit.changed(goal, RecordValues.with(goal, Map.of("title", "Not theirs"))));
        assertThatThrownBy(() -> editor.save(edit, Cause.byHand("A test"))).isInstanceOf(AccessDeniedException.class);
    }
}
