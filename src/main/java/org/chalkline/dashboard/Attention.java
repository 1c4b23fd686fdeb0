package org.chalkline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.alignment.AlignmentFindings;
import org.chalkline.budget.Breach;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.budget.Shortfall;
import org.chalkline.exposure.Exposure;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.MeasureStatus;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RiskBand;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Days;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something the cabinet should look at.
 *
 * @param words one sentence
 * @param dollars what is at stake; null where it is not about money
 * @param path where its cause is, such as {@code initiatives/I07}; empty where there is nothing to open
 */
public record Attention(
        Severity severity, String words, @Nullable Money dollars, String path) {

    private static final Set<Breach.Rule> NOT_LASTING = EnumSet.of(Breach.Rule.AFTER_END, Breach.Rule.ONE_TIME_MONEY);

    private static final Set<Phase> NOT_ACTIVE = EnumSet.of(Phase.DONE, Phase.DEFERRED, Phase.STOPPED);

    /** How pressing it is, the worst first. */
    public enum Severity {
        URGENT("Urgent"),
        SERIOUS("Serious"),
        WATCH("Watch");

        private final String words;

        Severity(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * What needs attention, worst first, then the most dollars first. Urgent: critical risks over what the board
     * accepts, and active work that breaks a guardrail. Serious: money that ends or breaks a fund's rule, other risks
     * over what is accepted, goals nothing serves, goals and work off track. To watch: the rest.
     *
     * @param asOf the day on which an action is late
     */
    public static List<Attention> of(Portfolio portfolio, Scope scope, LocalDate asOf) {
        return portfolio.once(List.of(Attention.class, scope, asOf), () -> all(portfolio, scope, asOf));
    }

    private static List<Attention> all(Portfolio portfolio, Scope scope, LocalDate asOf) {
        var result = new ArrayList<Attention>();
        money(portfolio, scope, result);
        alignment(portfolio, scope, asOf, result);
        risks(portfolio, scope, asOf, result);
        portfolio.goals().forEach(goal -> goal(goal, result));
        portfolio.initiatives().stream().filter(scope::covers).forEach(it -> initiative(portfolio, it, result));
        // The sort keeps the order found among equals.
        result.sort(Comparator.comparing(Attention::severity)
                .thenComparing(Attention::dollars, Comparator.nullsLast(Comparator.reverseOrder())));
        return List.copyOf(result);
    }

    /** Money that ends is told before it does, so of the later years too; each piece of work once, not once a year. */
    private static void money(Portfolio portfolio, Scope scope, List<Attention> result) {
        var ahead = BudgetTotals.ahead(portfolio, scope);
        var withoutMoney = new HashSet<String>();
        for (var shortfall : Shortfall.of(portfolio, ahead)) {
            withoutMoney.add(shortfall.key());
            result.add(new Attention(Severity.SERIOUS, shortfall.words(), shortfall.amount(), shortfall.key()));
        }
        var told = new HashSet<List<Object>>();
        for (var breach : Breach.of(portfolio, ahead)) {
            // That its money is not lasting is told with the shortfall that follows from it.
            var follows = NOT_LASTING.contains(breach.rule()) && withoutMoney.contains(breach.key());
            if (!follows && told.add(List.of(breach.rule(), breach.fund().id(), breach.key()))) {
                result.add(new Attention(Severity.SERIOUS, breach.words(), breach.amount(), breach.key()));
            }
        }
    }

    private static void alignment(Portfolio portfolio, Scope scope, LocalDate asOf, List<Attention> result) {
        var findings = AlignmentFindings.of(portfolio, scope, asOf);
        for (var goal : findings.unserved()) {
            result.add(new Attention(
                    Severity.SERIOUS,
                    "No funded work serves “%s” directly.".formatted(goal.title()),
                    null,
                    path(goal)));
        }
        for (var fragile : findings.fragile()) {
            result.add(new Attention(
                    Severity.WATCH,
                    "“%s” is fragile. %s".formatted(fragile.goal().title(), fragile.why()),
                    null,
                    path(fragile.goal())));
        }
        for (var work : findings.unaligned()) {
            if (work.cost().isPositive()) {
                result.add(new Attention(
                        Severity.WATCH,
                        "%s costs %s and serves no goal."
                                .formatted(
                                        work.initiative().title(), work.cost().brief()),
                        work.cost(),
                        path(work.initiative())));
            }
        }
    }

    private static void risks(Portfolio portfolio, Scope scope, LocalDate asOf, List<Attention> result) {
        var exposure = Exposure.of(portfolio, scope, asOf);
        for (var risk : exposure.overAppetite()) {
            var critical = risk.residual().band() == RiskBand.CRITICAL;
            result.add(new Attention(
                    critical ? Severity.URGENT : Severity.SERIOUS,
                    "%s: a %s risk with a score of %d; the board accepts up to %d."
                            .formatted(
                                    risk.title(),
                                    risk.residual().band().words(),
                                    risk.residual().value(),
                                    portfolio.district().appetiteFor(risk.category())),
                    null,
                    "risks/" + risk.id()));
        }
        for (var late : exposure.late()) {
            result.add(new Attention(
                    Severity.WATCH,
                    "Late since %s: %s, for the risk “%s”."
                            .formatted(
                                    Days.words(late.action().due()),
                                    late.action().text(),
                                    late.risk().title()),
                    null,
                    "risks/" + late.risk().id()));
        }
    }

    private static void goal(Goal goal, List<Attention> result) {
        if (goal.measures().stream()
                .filter(Measure::key)
                .anyMatch(measure -> measure.status() == MeasureStatus.OFF_TRACK)) {
            result.add(new Attention(
                    Severity.SERIOUS, "The goal “%s” is off track.".formatted(goal.title()), null, path(goal)));
        }
    }

    private static void initiative(Portfolio portfolio, Initiative initiative, List<Attention> result) {
        var active = !NOT_ACTIVE.contains(initiative.phase());
        initiative.breaches().stream()
                .flatMap(id -> portfolio.guardrail(id).stream())
                .forEach(guardrail -> result.add(new Attention(
                        active ? Severity.URGENT : Severity.WATCH,
                        "%s (%s) breaks the guardrail “%s”."
                                .formatted(
                                        initiative.title(), initiative.phase().words(), guardrail.title()),
                        null,
                        path(initiative))));
        if (active && initiative.health() == Health.OFF_TRACK) {
            result.add(new Attention(
                    Severity.SERIOUS,
                    "%s is off track. %s"
                            .formatted(initiative.title(), initiative.healthReason())
                            .strip(),
                    null,
                    path(initiative)));
        }
    }

    private static String path(Goal goal) {
        return "goals/" + goal.id();
    }

    private static String path(Initiative initiative) {
        return "initiatives/" + initiative.id();
    }
}
