package org.chalkline.imports.internal;

import java.math.BigDecimal;
import java.util.List;
import org.chalkline.portfolio.Direction;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Reading;
import org.chalkline.shared.Typed;
import org.chalkline.shared.Visibility;

/** Reads goals, their measures and readings, and the guardrails beside them. */
final class GoalRows {

    private static final int SMALLEST_GROUP = 10;
    private static final GoalId NO_GOAL = new GoalId("0");

    private final Draft draft;

    GoalRows(Draft draft) {
        this.draft = draft;
    }

    void goal(Cells cells) {
        var id = cells.needed("code", GoalId::new, NO_GOAL);
        var named = !cells.failed();
        var old = draft.goals.get(id);
        var goal = new Goal(
                id,
                position(cells, old == null ? cells.row() - 1 : old.position()),
                cells.text("title"),
                cells.text("statement", old == null ? "" : old.statement()),
                cells.needed("weight", GoalRows::weight, BigDecimal.ZERO),
                cells.text("person responsible", old == null ? "" : old.personResponsible()),
                cells.text("progress monitor", old == null ? "" : old.progressMonitor()),
                cells.text("required resources", old == null ? "" : old.requiredResources()),
                cells.text("public statement", old == null ? "" : old.publicStatement()),
                old == null ? List.of() : old.measures(),
                cells.visibility("visibility", old == null ? Visibility.CABINET : old.visibility()));
        if (named && draft.first(cells, "code", id) && !cells.failed()) {
            draft.note(cells, id + ", " + goal.title(), old, goal);
            draft.goals.put(id, goal);
            draft.goalsOfFiles.add(id);
        } else {
            draft.broken(id);
        }
    }

    void guardrail(Cells cells) {
        var id = cells.needed("code", GuardrailId::new, new GuardrailId("0"));
        var named = !cells.failed();
        var old = draft.guardrails.get(id);
        var guardrail = new Guardrail(
                id,
                position(cells, old == null ? cells.row() - 1 : old.position()),
                cells.text("title"),
                cells.text("statement", old == null ? "" : old.statement()),
                cells.text("public statement", old == null ? "" : old.publicStatement()),
                cells.visibility("visibility", old == null ? Visibility.CABINET : old.visibility()));
        if (named && draft.first(cells, "code", id) && !cells.failed()) {
            draft.note(cells, id + ", " + guardrail.title(), old, guardrail);
            draft.guardrails.put(id, guardrail);
        } else {
            draft.broken(id);
        }
    }

    void measure(Cells cells) {
        var id = goalOf(cells);
        var name = cells.text("measure");
        var key = new MeasureKey(id, name);
        var unit = cells.text("unit");
        var direction = cells.choice("direction", Direction.values(), Direction::words);
        var baseline = cells.needed("baseline", Texts::value, BigDecimal.ZERO);
        var from = cells.date("baseline date");
        var target = cells.needed("target", Texts::value, BigDecimal.ZERO);
        var by = cells.date("target date");
        var goal = draft.goals.get(id);
        var old = goal == null ? null : Draft.find(goal.measures(), Measure::name, name);
        var isKey = cells.optional("key", Texts::yes, old != null && old.key(), false);
        if (!cells.failed() && !from.isBefore(by)) {
            cells.problem("target date", "The target date must be after the baseline date.");
        }
        if (cells.failed() || !draft.first(cells, "measure", key) || goal == null) {
            draft.broken(key);
            return;
        }
        var measure = new Measure(
                name, unit, direction, baseline, from, target, by, isKey, old == null ? List.of() : old.readings());
        draft.note(cells, id + ", " + name, old, measure);
        draft.goals.put(id, withMeasure(goal, measure));
    }

    void reading(Cells cells) {
        var id = goalOf(cells);
        var name = cells.text("measure");
        var date = cells.date("date");
        var value = cells.needed("value", Texts::value, BigDecimal.ZERO);
        var goal = draft.goals.get(id);
        var measure = goal == null ? null : Draft.find(goal.measures(), Measure::name, name);
        var old = measure == null ? null : Draft.find(measure.readings(), Reading::date, date);
        var source = cells.text("source", old == null ? "" : old.source());
        var students =
                cells.optional("students", text -> Texts.whole(text, 0, 5_000_000), SMALLEST_GROUP, SMALLEST_GROUP);
        if (students < SMALLEST_GROUP) {
            cells.problem("students", "A reading of fewer than 10 students could tell who they are. Leave it out.");
        }
        if (goal != null && measure == null && !name.isEmpty() && !draft.knows(draft.goals, new MeasureKey(id, name))) {
            cells.problem("measure", "Goal " + id + " has no measure \"" + Typed.shown(name) + "\".");
        }
        if (cells.failed() || goal == null || measure == null || !draft.first(cells, "date", id, name, date)) {
            return;
        }
        var reading = new Reading(date, value, source);
        draft.note(cells, id + ", " + name + ", " + date, old, reading);
        draft.goals.put(id, withMeasure(goal, withReading(measure, reading)));
    }

    private GoalId goalOf(Cells cells) {
        var before = cells.failed();
        var id = cells.needed("goal", GoalId::new, NO_GOAL);
        if (before == cells.failed() && !draft.knows(draft.goals, id)) {
            cells.problem("goal", "No goal has the code " + id + ", in the files or in the plan.");
        }
        return id;
    }

    static int position(Cells cells, int kept) {
        return cells.optional("position", text -> Texts.whole(text, 1, 100_000), kept, cells.row() - 1);
    }

    private static BigDecimal weight(String text) {
        // Not rounded: the weights of all goals must add up.
        if (Typed.number(text).stripTrailingZeros().scale() > 4) {
            throw new IllegalArgumentException("A weight has at most four decimals");
        }
        return Typed.percent(text).points();
    }

    private static Goal withMeasure(Goal goal, Measure measure) {
        return new Goal(
                goal.id(),
                goal.position(),
                goal.title(),
                goal.statement(),
                goal.weight(),
                goal.personResponsible(),
                goal.progressMonitor(),
                goal.requiredResources(),
                goal.publicStatement(),
                Draft.with(goal.measures(), measure, Measure::name),
                goal.visibility());
    }

    private static Measure withReading(Measure it, Reading reading) {
        return new Measure(
                it.name(),
                it.unit(),
                it.direction(),
                it.baseline(),
                it.baselineDate(),
                it.target(),
                it.targetDate(),
                it.key(),
                Draft.with(it.readings(), reading, Reading::date));
    }

    private record MeasureKey(GoalId goal, String name) {}
}
