package org.chalkline.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.chalkline.MarkedPlan;
import org.junit.jupiter.api.Test;

/** What comes back when a retired record does. */
class RestorationTest {

    private static final Plan PLAN = MarkedPlan.plan();

    @Test
    void everyKindOfRecordComesBackSoundAfterItsRetirement() {
        PLAN.records().filter(it -> !(it instanceof District)).forEach(gone -> {
            var retired = apply(PLAN, Retirement.of(PLAN, gone).edits());
            var back = apply(retired, Restoration.of(retired, gone).edits());
            assertThat(back.byKey()).as("%s", gone.key()).containsKey(gone.key());
            assertThat(PlanRules.problems(back)).isSubsetOf(PlanRules.problems(PLAN));
        });
    }

    @Test
    void aGoalTakesItsPointsBackAndTheWeightsSumToAHundred() {
        var goal = PLAN.goals().getFirst();
        var retired = apply(PLAN, Retirement.of(PLAN, goal).edits());
        var back = apply(retired, Restoration.of(retired, goal).edits());
        assertThat(back.goals().stream().map(Goal::weight).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(back.goals()).filteredOn(it -> it.id().equals(goal.id())).containsExactly(goal);
    }

    @Test
    void whatARecordNamesAndIsNotThereAnyMoreIsToldAndLeftOut() {
        var link = PLAN.links().getFirst();
        var initiative = PLAN.initiatives().stream()
                .filter(it -> it.id().equals(link.initiative()))
                .findFirst()
                .orElseThrow();
        var gone = apply(PLAN, Retirement.of(PLAN, initiative).edits());
        var alone = Restoration.of(gone, link);
        assertThat(alone.isPossible()).isFalse();
        assertThat(alone.notes()).singleElement().asString().contains("is not there any more");
        var risk = PLAN.risks().stream()
                .filter(it -> it.threatens().contains(initiative.id()))
                .findFirst()
                .orElseThrow();
        var without = Restoration.of(apply(gone, List.of(RecordEdit.retired(risk))), risk);
        assertThat(without.notes()).isNotEmpty();
        assertThat(((Risk) Objects.requireNonNull(without.edits().getFirst().after())).threatens())
                .doesNotContain(initiative.id());
    }

    @Test
    void whatLeftWithAnInitiativeComesBackWithIt() {
        var initiative = PLAN.initiatives().getFirst();
        var edits = Retirement.of(PLAN, initiative).edits();
        var retired = apply(PLAN, edits);
        var parts = PLAN.records()
                .filter(it -> it instanceof Link link && link.initiative().equals(initiative.id())
                        || it instanceof BudgetLine line && line.initiative().equals(initiative.id()))
                .toList();
        assertThat(parts).isNotEmpty();
        var back = apply(retired, Restoration.of(retired, initiative, parts).edits());
        assertThat(back.byKey().keySet()).isEqualTo(PLAN.byKey().keySet());
    }

    private static Plan apply(Plan plan, List<RecordEdit> edits) {
        var removed = edits.stream()
                .filter(it -> it.after() == null)
                .map(it -> Objects.requireNonNull(it.before()))
                .toList();
        var put = edits.stream().map(RecordEdit::after).filter(Objects::nonNull).toList();
        return plan.after(new PlanChange(Plan.of(put), Plan.of(removed)));
    }
}
