package org.chalkline.goals.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanPart;
import org.chalkline.portfolio.Upsert;
import org.springframework.stereotype.Component;

/** The goals' part of the plan: goals with measures and readings, and guardrails. */
@Component
class GoalsPart implements PlanPart {

    private final GoalRepository goals;
    private final MeasureRepository measures;
    private final GuardrailRepository guardrails;

    GoalsPart(GoalRepository goals, MeasureRepository measures, GuardrailRepository guardrails) {
        this.goals = goals;
        this.measures = measures;
        this.guardrails = guardrails;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Plan read() {
        var measuresOf = measures.findAll().stream()
                .collect(groupingBy(MeasureEntity::goal, mapping(MeasureEntity::toRecord, toList())));
        return new Plan(
                null,
                goals.findAll().stream()
                        .map(goal -> goal.toRecord(measuresOf.getOrDefault(goal.code(), List.of())))
                        .toList(),
                guardrails.findAll().stream().map(GuardrailEntity::toRecord).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public void write(Plan changes) {
        if (!changes.goals().isEmpty()) {
            goals.saveAll(Upsert.of(
                    goals.findAll(),
                    changes.goals(),
                    GoalEntity::code,
                    goal -> goal.id().code(),
                    GoalEntity::new,
                    GoalEntity::become));
            goals.flush();
            writeMeasures(changes.goals());
        }
        guardrails.saveAll(Upsert.of(
                changes.guardrails().isEmpty() ? List.of() : guardrails.findAll(),
                changes.guardrails(),
                entity -> entity.toRecord().id(),
                Guardrail::id,
                GuardrailEntity::new,
                GuardrailEntity::become));
    }

    @Override
    public void remove(Plan gone) {
        if (!gone.goals().isEmpty()) {
            var codes = gone.goals().stream().map(goal -> goal.id().code()).toList();
            measures.deleteAll(measures.findAll().stream()
                    .filter(measure -> codes.contains(measure.goal()))
                    .toList());
            measures.flush();
            goals.deleteAllById(codes);
            goals.flush();
        }
        guardrails.deleteAllById(
                gone.guardrails().stream().map(it -> it.id().code()).toList());
        guardrails.flush();
    }

    /** A goal's measures are replaced as a whole: those it no longer has go. */
    private void writeMeasures(List<Goal> changed) {
        var kept = measures.findAll().stream().collect(groupingBy(MeasureEntity::goal));
        var changing = changed.stream()
                .map(goal -> new GoalMeasures(goal, kept.getOrDefault(goal.id().code(), List.of())))
                .toList();
        measures.deleteAll(
                changing.stream().flatMap(goal -> goal.going().stream()).toList());
        measures.flush();
        changing.forEach(goal -> measures.saveAll(goal.staying()));
    }
}
