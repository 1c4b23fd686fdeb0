package org.chalkline.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chalkline.bench.LargeDistrict;
import org.junit.jupiter.api.Test;

/** What no edit may break, and what retiring a record leaves behind. */
class PlanRulesTest {

    private final Plan plan = LargeDistrict.plan(27);
    private final Initiative initiative = plan.initiatives().getFirst();

    private static <R extends Record & PlanRecord> Plan with(Plan plan, R record, String field, Object value) {
        return plan.after(PlanChange.put(Plan.of(List.of(RecordValues.with(record, Map.of(field, value))))));
    }

    private static List<String> broken(Plan plan) {
        return PlanRules.problems(plan).stream().map(PlanProblem::field).toList();
    }

    @Test
    void aSoundPlanHasNoProblem() {
        assertThat(PlanRules.problems(plan)).isEmpty();
        assertThat(PlanRules.problems(Plan.EMPTY)).isEmpty();
    }

    @Test
    void weightsSumToAHundred() {
        var goal = plan.goals().getFirst();
        assertThat(broken(with(plan, goal, "weight", goal.weight().add(BigDecimal.ONE))))
                .containsExactly("weight");
    }

    @Test
    void whatIsReferredToIsThere() {
        var nothing = List.of(new InitiativeId("nothing"));
        assertThat(broken(with(plan, initiative, "dependsOn", nothing))).containsExactly("dependsOn");
        assertThat(broken(with(plan, initiative, "upholds", List.of(new GuardrailId("nothing")))))
                .containsExactly("upholds");
        assertThat(broken(with(plan, plan.risks().getFirst(), "threatens", nothing)))
                .containsExactly("threatens");
    }

    @Test
    void nothingWaitsForItself() {
        assertThat(broken(with(plan, initiative, "dependsOn", List.of(initiative.id()))))
                .containsExactly("dependsOn");
        var other = plan.initiatives().get(1);
        var circle = with(
                with(plan, initiative, "dependsOn", List.of(other.id())), other, "dependsOn", List.of(initiative.id()));
        assertThat(broken(circle)).containsExactly("dependsOn");
    }

    @Test
    void anEndIsNotBeforeItsStart() {
        var dated = RecordValues.with(
                initiative, Map.of("start", LocalDate.of(2027, 1, 2), "end", LocalDate.of(2027, 1, 1)));
        assertThat(broken(plan.after(PlanChange.put(Plan.of(List.of(dated)))))).containsExactly("end");
    }

    @Test
    void aTextIsNoLongerThanThePlanKeeps() {
        assertThat(broken(with(plan, initiative, "title", "x".repeat(200)))).isEmpty();
        assertThat(broken(with(plan, initiative, "title", "x".repeat(201)))).containsExactly("title");
    }

    @Test
    void retiringAnyRecordLeavesASoundPlan() {
        var kinds = List.of(
                plan.goals().getFirst(),
                plan.guardrails().getFirst(),
                initiative,
                plan.links().getFirst(),
                plan.funds().getFirst(),
                plan.lines().getFirst(),
                plan.risks().getFirst());
        assertThat(kinds).allSatisfy(gone -> {
            var left = after(Retirement.of(plan, gone));
            assertThat(left.byKey()).doesNotContainKey(gone.key());
            assertThat(PlanRules.problems(left)).isEmpty();
        });
    }

    @Test
    void retiringAFundKeepsWhatItsWorkCosts() {
        var left = after(Retirement.of(plan, plan.funds().getFirst()));
        assertThat(left.lines()).hasSameSizeAs(plan.lines());
        assertThat(org.chalkline.shared.Money.sum(
                        left.lines().stream().map(BudgetLine::planned).toList()))
                .isEqualTo(org.chalkline.shared.Money.sum(
                        plan.lines().stream().map(BudgetLine::planned).toList()));
    }

    @Test
    void retiringAGoalSaysWhatHappens() {
        var goal = plan.goals().getFirst();
        var links =
                plan.links().stream().filter(it -> it.goal().equals(goal.id())).count();
        assertThat(Retirement.of(plan, goal).consequences())
                .contains(links + " links go with it.")
                .anyMatch(it -> it.contains("points of weight go to the other 39 goals"));
    }

    private Plan after(Retirement retirement) {
        var put = retirement.edits().stream()
                .map(RecordEdit::after)
                .filter(PlanRecord.class::isInstance)
                .toList();
        var gone = retirement.edits().stream()
                .filter(edit -> edit.after() == null)
                .map(RecordEdit::before)
                .toList();
        return plan.after(new PlanChange(Plan.of(put), Plan.of(gone)));
    }
}
