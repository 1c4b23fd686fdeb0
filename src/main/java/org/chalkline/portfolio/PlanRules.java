package org.chalkline.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.shared.FiscalYear;

/** What must hold of a whole plan, however it came about. */
public final class PlanRules {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Plan plan;
    private final Set<RecordKey> keys = new HashSet<>();
    private final List<PlanProblem> problems = new ArrayList<>();

    private PlanRules(Plan plan) {
        this.plan = plan;
        plan.records().map(PlanRecord::key).forEach(keys::add);
    }

    /** What is wrong with a plan; empty when nothing is. */
    public static List<PlanProblem> problems(Plan plan) {
        var rules = new PlanRules(plan);
        rules.weights();
        plan.goals().forEach(goal -> rules.problems.addAll(GoalRules.problems(goal)));
        plan.initiatives().forEach(rules::initiative);
        plan.links().forEach(rules::link);
        plan.lines().forEach(rules::line);
        plan.risks().forEach(rules::risk);
        plan.funds().forEach(rules::fund);
        rules.circles();
        plan.records().forEach(rules::texts);
        Optional.ofNullable(plan.district()).ifPresent(rules::rubric);
        return List.copyOf(rules.problems);
    }

    private void weights() {
        var sum = plan.goals().stream().map(Goal::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!plan.goals().isEmpty() && sum.compareTo(ALL) != 0) {
            problem(
                    plan.goals().getFirst(),
                    "weight",
                    "The weights of all goals add up to "
                            + sum.stripTrailingZeros().toPlainString() + ", not to 100.");
        }
    }

    private void initiative(Initiative it) {
        exist(it, "dependsOn", RecordKind.INITIATIVE, codes(it.dependsOn()));
        exist(it, "excludes", RecordKind.INITIATIVE, codes(it.excludes()));
        exist(it, "upholds", RecordKind.GUARDRAIL, codesOfGuardrails(it.upholds()));
        exist(it, "breaches", RecordKind.GUARDRAIL, codesOfGuardrails(it.breaches()));
        if (it.dependsOn().contains(it.id())) {
            problem(it, "dependsOn", "An initiative can't wait for itself.");
        }
        if (it.excludes().contains(it.id())) {
            problem(it, "excludes", "An initiative can't exclude itself.");
        }
        if (it.start() != null && it.end() != null && it.end().isBefore(it.start())) {
            problem(it, "end", "The end is before the start.");
        }
    }

    private void link(Link it) {
        exist(it, "initiative", RecordKind.INITIATIVE, Stream.of(it.initiative().code()));
        exist(it, "goal", RecordKind.GOAL, Stream.of(it.goal().code()));
    }

    private void line(BudgetLine it) {
        exist(it, "initiative", RecordKind.INITIATIVE, Stream.of(it.initiative().code()));
        exist(it, "fund", RecordKind.FUND, Stream.ofNullable(it.fund()).map(FundId::code));
    }

    private void risk(Risk it) {
        exist(it, "threatens", RecordKind.INITIATIVE, codes(it.threatens()));
        exist(it, "reducedBy", RecordKind.INITIATIVE, codes(it.reducedBy()));
        var texts = new HashSet<String>();
        if (!it.actions().stream().map(RiskAction::text).allMatch(texts::add)) {
            problem(it, "actions", "Two actions have the same text. Tell them apart.");
        }
    }

    private void fund(Fund it) {
        var years = new HashSet<FiscalYear>();
        it.amounts().stream()
                .map(FundAmount::year)
                .filter(year -> !years.add(year))
                .forEach(year -> problem(it, "amounts", year + " stands there twice. Keep one amount for it."));
        if (it.start() != null && it.obligateBy() != null && it.obligateBy().isBefore(it.start())) {
            problem(it, "obligateBy", "The money would have to be committed before it may be spent.");
        }
        if (it.obligateBy() != null
                && it.liquidateBy() != null
                && it.liquidateBy().isBefore(it.obligateBy())) {
            problem(it, "liquidateBy", "The last day to pay is before the last day to commit.");
        }
    }

    private void circles() {
        var circles = new Circles(plan.initiatives());
        var told = new HashSet<InitiativeId>();
        for (var initiative : plan.initiatives()) {
            var circle = told.contains(initiative.id()) ? List.<InitiativeId>of() : circles.of(initiative.id());
            if (circle.size() > 1) {
                told.addAll(circle);
                var names = circle.stream().map(InitiativeId::code).collect(Collectors.joining(", "));
                problem(initiative, "dependsOn", "These wait for each other in a circle: " + names + ".");
            }
        }
    }

    private void texts(PlanRecord record) {
        for (var value : RecordValues.of((Record) record).entrySet()) {
            var text = value.getValue() instanceof Restricted it ? it.text() : value.getValue();
            if (text instanceof String it && TextLimits.limits(value.getKey())) {
                tooLong(record, value.getKey(), it);
            }
        }
    }

    private void rubric(District district) {
        district.rubric().values().stream()
                .filter(text -> text.isBlank() || text.length() > District.LONGEST_RUBRIC)
                .forEach(text -> problem(
                        district,
                        "rubric",
                        "A rubric has words, and %,d characters at most.".formatted(District.LONGEST_RUBRIC)));
    }

    private void tooLong(PlanRecord record, String field, String text) {
        int longest = TextLimits.of(field);
        if (text.length() > longest) {
            problem(record, field, "This has %,d characters, and %,d is the most.".formatted(text.length(), longest));
        }
    }

    private void exist(PlanRecord record, String field, RecordKind kind, Stream<String> codes) {
        codes.filter(code -> !keys.contains(new RecordKey(kind, code)))
                .forEach(code -> problem(record, field, "There is no " + kind.words() + " " + code + "."));
    }

    private static Stream<String> codes(List<InitiativeId> ids) {
        return ids.stream().map(InitiativeId::code);
    }

    private static Stream<String> codesOfGuardrails(List<GuardrailId> ids) {
        return ids.stream().map(GuardrailId::code);
    }

    private void problem(PlanRecord record, String field, String message) {
        problems.add(new PlanProblem(record.key(), field, message));
    }
}
