package org.chalkline.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What comes back, and what changes, when a record that had left the plan returns to it.
 *
 * @param edits the whole of it, the record itself first; none when it can't come back
 * @param notes each in a sentence for people: what is left out because it is not there any more, what changes besides
 */
public record Restoration(List<RecordEdit> edits, List<String> notes) {

    public boolean isPossible() {
        return !edits.isEmpty();
    }

    /** @param back as it was when it left */
    public static Restoration of(Plan plan, PlanRecord back) {
        var planned = new Planned(plan);
        switch (back) {
            case Goal goal -> planned.back(goal);
            case Initiative initiative -> planned.back(initiative);
            case Link link -> planned.back(link);
            case BudgetLine line -> planned.back(line);
            case Risk risk -> planned.back(risk);
            case Guardrail guardrail -> planned.add(guardrail);
            case Fund fund -> planned.add(fund);
            case District district -> throw new IllegalArgumentException("A district never leaves its plan");
        }
        return new Restoration(List.copyOf(planned.edits), List.copyOf(planned.notes));
    }

    /**
     * As {@link #of(Plan, PlanRecord)}, with what left the plan together with the record and stands on it: what of that
     * can't come back is told and stays away.
     */
    public static Restoration of(Plan plan, PlanRecord back, List<PlanRecord> leftWithIt) {
        var first = of(plan, back);
        if (!first.isPossible()) {
            return first;
        }
        var edits = new ArrayList<>(first.edits);
        var notes = new ArrayList<>(first.notes);
        int together = 0;
        for (var other : leftWithIt) {
            var so = of(after(plan, edits), other);
            edits.addAll(so.edits);
            notes.addAll(so.notes);
            together += so.isPossible() ? 1 : 0;
        }
        if (together > 0) {
            notes.addFirst("%d %s that left with it %s back too."
                    .formatted(together, together == 1 ? "record" : "records", together == 1 ? "comes" : "come"));
        }
        return new Restoration(List.copyOf(edits), List.copyOf(notes));
    }

    private static Plan after(Plan plan, List<RecordEdit> edits) {
        var put = edits.stream().map(RecordEdit::after).filter(Objects::nonNull).toList();
        return plan.after(PlanChange.put(Plan.of(put)));
    }

    private static final class Planned {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        private final Plan plan;
        private final Set<Object> ids = new HashSet<>();
        private final List<RecordEdit> edits = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Planned(Plan plan) {
            this.plan = plan;
            plan.goals().forEach(it -> ids.add(it.id()));
            plan.guardrails().forEach(it -> ids.add(it.id()));
            plan.initiatives().forEach(it -> ids.add(it.id()));
            plan.funds().forEach(it -> ids.add(it.id()));
        }

        void add(PlanRecord record) {
            edits.add(RecordEdit.added(record));
        }

        /** With the points it had; the others share what is left, in proportion to theirs. */
        void back(Goal goal) {
            var others = plan.goals().stream().map(Goal::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (others.signum() == 0) {
                add(goal.withWeight(HUNDRED));
                return;
            }
            var weight = goal.weight().min(HUNDRED);
            add(goal.withWeight(weight));
            var scaled = Retirement.scaledTo(plan.goals(), HUNDRED.subtract(weight));
            for (int i = 0; i < scaled.size(); i++) {
                if (!scaled.get(i).equals(plan.goals().get(i))) {
                    edits.add(RecordEdit.changed(plan.goals().get(i), scaled.get(i)));
                }
            }
            if (weight.signum() > 0) {
                notes.add("It takes its %s points of weight from the other %d goals, in proportion to theirs."
                        .formatted(weight.toPlainString(), scaled.size()));
            }
        }

        void back(Initiative it) {
            add(RecordValues.with(
                    it,
                    Map.of(
                            "dependsOn", there(it.dependsOn(), "initiative"),
                            "excludes", there(it.excludes(), "initiative"),
                            "upholds", there(it.upholds(), "guardrail"),
                            "breaches", there(it.breaches(), "guardrail"))));
        }

        void back(Risk it) {
            add(RecordValues.with(
                    it,
                    Map.of(
                            "threatens", there(it.threatens(), "initiative"),
                            "reducedBy", there(it.reducedBy(), "initiative"))));
        }

        void back(Link link) {
            if (needs(link.initiative(), "initiative") & needs(link.goal(), "goal")) {
                add(link);
            }
        }

        void back(BudgetLine line) {
            if (!needs(line.initiative(), "initiative")) {
                return;
            }
            var fund = line.fund();
            var known = fund == null || ids.contains(fund);
            if (!known) {
                notes.add("Its fund " + fund + " is not there any more: the line comes back unfunded.");
            }
            var back = known ? line : unfunded(line);
            var taken = plan.byKey().containsKey(back.key());
            if (taken) {
                notes.add("There is a line of the same year, fund and account by now, so it can't come back.");
            } else {
                add(back);
            }
        }

        private static BudgetLine unfunded(BudgetLine it) {
            return new BudgetLine(
                    it.initiative(),
                    it.year(),
                    null,
                    it.recurrence(),
                    it.accountCode(),
                    it.planned(),
                    it.revised(),
                    it.committed(),
                    it.actual(),
                    it.visibility());
        }

        private boolean needs(Object id, String kind) {
            if (!ids.contains(id)) {
                notes.add("Its %s %s is not there any more. Restore that first.".formatted(kind, id));
            }
            return ids.contains(id);
        }

        private <T> List<T> there(Collection<T> referred, String kind) {
            referred.stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> notes.add(
                            "The %s %s, which it names, is not there any more and is left out.".formatted(kind, id)));
            return referred.stream().filter(ids::contains).toList();
        }
    }
}
