package org.chalkline.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What goes, and what changes, when a record leaves the plan, so that nothing refers to what is not there.
 *
 * @param edits the whole of it, the record itself first
 * @param consequences each in a sentence for people, besides that the record goes
 */
public record Retirement(List<RecordEdit> edits, List<String> consequences) {

    private static final int WEIGHT_DECIMALS = 2;

    public static Retirement of(Plan plan, PlanRecord gone) {
        var planned = new Planned(plan);
        planned.remove(gone);
        switch (gone) {
            case Goal goal -> planned.without(goal);
            case Guardrail guardrail -> planned.without(guardrail);
            case Initiative initiative -> planned.without(initiative);
            case Fund fund -> planned.without(fund);
            case Link link -> {}
            case BudgetLine line -> {}
            case Risk risk -> {}
            case District district -> throw new IllegalArgumentException("A plan is always a district's");
        }
        return new Retirement(List.copyOf(planned.edits), List.copyOf(planned.consequences));
    }

    /** The goals with their weights scaled so that they sum to 100 exactly; what is left by rounding goes to the first. */
    public static List<Goal> scaled(List<Goal> goals) {
        return scaledTo(goals, BigDecimal.valueOf(100));
    }

    /** As {@link #scaled}, to another sum. */
    static List<Goal> scaledTo(List<Goal> goals, BigDecimal wanted) {
        var sum = goals.stream().map(Goal::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (goals.isEmpty() || sum.signum() == 0) {
            return goals;
        }
        var weights = new ArrayList<>(goals.stream()
                .map(goal -> goal.weight().multiply(wanted).divide(sum, WEIGHT_DECIMALS, RoundingMode.DOWN))
                .toList());
        var given = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        weights.set(0, weights.getFirst().add(wanted.subtract(given)));
        var result = new ArrayList<Goal>();
        for (int i = 0; i < goals.size(); i++) {
            result.add(RecordValues.with(goals.get(i), Map.of("weight", weights.get(i))));
        }
        return result;
    }

    private static final class Planned {
        private final Plan plan;
        private final List<RecordEdit> edits = new ArrayList<>();
        private final List<String> consequences = new ArrayList<>();

        Planned(Plan plan) {
            this.plan = plan;
        }

        void remove(PlanRecord gone) {
            edits.add(RecordEdit.retired(gone));
        }

        void without(Goal goal) {
            links(link -> link.goal().equals(goal.id()));
            var rest = plan.goals().stream().filter(it -> !it.equals(goal)).toList();
            var scaled = scaled(rest);
            for (int i = 0; i < rest.size(); i++) {
                change(rest.get(i), scaled.get(i));
            }
            if (!rest.isEmpty() && goal.weight().signum() > 0) {
                consequences.add("Its %s points of weight go to the other %d goals, in proportion to theirs."
                        .formatted(goal.weight().toPlainString(), rest.size()));
            }
        }

        void without(Guardrail guardrail) {
            int touched = 0;
            for (var it : plan.initiatives()) {
                touched += change(
                        it,
                        RecordValues.with(
                                it,
                                Map.of(
                                        "upholds", less(it.upholds(), guardrail.id()),
                                        "breaches", less(it.breaches(), guardrail.id()))));
            }
            say(touched, "initiative no longer names it.", "initiatives no longer name it.");
        }

        void without(Initiative initiative) {
            var id = initiative.id();
            links(link -> link.initiative().equals(id));
            var lines = plan.lines().stream()
                    .filter(it -> it.initiative().equals(id))
                    .toList();
            lines.forEach(this::remove);
            say(lines.size(), "budget line goes with it.", "budget lines go with it.");
            int waiting = 0;
            for (var it : plan.initiatives()) {
                if (!it.id().equals(id)) {
                    waiting += change(
                            it,
                            RecordValues.with(
                                    it,
                                    Map.of(
                                            "dependsOn",
                                            less(it.dependsOn(), id),
                                            "excludes",
                                            less(it.excludes(), id))));
                }
            }
            say(waiting, "other initiative no longer names it.", "other initiatives no longer name it.");
            int risks = 0;
            for (var it : plan.risks()) {
                risks += change(
                        it,
                        RecordValues.with(
                                it,
                                Map.of(
                                        "threatens", less(it.threatens(), id),
                                        "reducedBy", less(it.reducedBy(), id))));
            }
            say(risks, "risk no longer names it.", "risks no longer name it.");
        }

        /** Its lines stay, unfunded: what the work costs does not change because the money is gone. */
        void without(Fund fund) {
            int touched = 0;
            var keys = new java.util.HashSet<>(plan.byKey().keySet());
            for (var line : plan.lines()) {
                if (fund.id().equals(line.fund())) {
                    var unfunded = unfunded(line, keys);
                    keys.add(unfunded.key());
                    remove(line);
                    edits.add(RecordEdit.added(unfunded));
                    touched++;
                }
            }
            say(touched, "budget line stays, unfunded.", "budget lines stay, unfunded.");
        }

        /** With an account code of its own where another unfunded line has the same. */
        private static BudgetLine unfunded(BudgetLine line, java.util.Set<RecordKey> taken) {
            var result = with(line, line.accountCode());
            for (int i = 2; taken.contains(result.key()); i++) {
                result = with(line, (line.accountCode() + " " + i).strip());
            }
            return result;
        }

        private static BudgetLine with(BudgetLine it, String account) {
            return new BudgetLine(
                    it.initiative(),
                    it.year(),
                    null,
                    it.recurrence(),
                    account,
                    it.planned(),
                    it.revised(),
                    it.committed(),
                    it.actual(),
                    it.visibility());
        }

        private void links(Predicate<Link> which) {
            var links = plan.links().stream().filter(which).toList();
            links.forEach(this::remove);
            say(links.size(), "link goes with it.", "links go with it.");
        }

        private int change(PlanRecord before, PlanRecord after) {
            if (before.equals(after)) {
                return 0;
            }
            edits.add(RecordEdit.changed(before, after));
            return 1;
        }

        private void say(int count, String one, String many) {
            if (count > 0) {
                consequences.add(count + " " + (count == 1 ? one : many));
            }
        }

        private static <T> List<T> less(List<T> list, @Nullable T gone) {
            return list.stream().filter(it -> !it.equals(gone)).toList();
        }
    }
}
