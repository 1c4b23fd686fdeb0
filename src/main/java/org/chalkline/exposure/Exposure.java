package org.chalkline.exposure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;
import org.chalkline.portfolio.RiskBand;
import org.chalkline.portfolio.Scope;
import org.chalkline.portfolio.Trend;

/**
 * What could go wrong, and what of it the board does not accept or nobody looks after. Risks that a reader may not
 * see are left out: unlike money, they have no total that has to stay right.
 *
 * @param risks the worst residual score first, ties by code
 * @param overAppetite residual score above what the board accepts in the category; the furthest above first
 * @param late open actions past their date, the oldest first
 * @param withoutActions risks over what the board accepts for which nothing is planned
 * @param reviewOverdue risks whose review date has passed, the oldest first
 */
public record Exposure(
        List<Risk> risks,
        List<Risk> overAppetite,
        List<LateAction> late,
        List<Risk> withoutActions,
        List<Risk> reviewOverdue) {

    static final Comparator<Risk> WORST_FIRST = Comparator.comparingInt(
                    (Risk risk) -> risk.residual().value())
            .reversed()
            .thenComparing(Risk::id);

    public Exposure {
        risks = List.copyOf(risks);
        overAppetite = List.copyOf(overAppetite);
        late = List.copyOf(late);
        withoutActions = List.copyOf(withoutActions);
        reviewOverdue = List.copyOf(reviewOverdue);
    }

    /** An open action past its date. */
    public record LateAction(Risk risk, RiskAction action) {}

    /** @param asOf the day on which an action or review is late */
    public static Exposure of(Portfolio portfolio, Scope scope, LocalDate asOf) {
        return portfolio.once(List.of(Exposure.class, scope, asOf), () -> exposure(portfolio, scope, asOf));
    }

    private static Exposure exposure(Portfolio portfolio, Scope scope, LocalDate asOf) {
        var risks = within(portfolio, scope);
        var over = risks.stream()
                .filter(risk -> overBy(portfolio, risk) > 0)
                .sorted(Comparator.comparingInt((Risk risk) -> overBy(portfolio, risk))
                        .reversed()
                        .thenComparing(WORST_FIRST))
                .toList();
        var late = risks.stream()
                .flatMap(risk -> risk.actions().stream()
                        .filter(action -> action.lateOn(asOf))
                        .map(action -> new LateAction(risk, action)))
                .sorted(Comparator.comparing((LateAction one) -> one.action().due())
                        .thenComparing(LateAction::risk, WORST_FIRST))
                .toList();
        return new Exposure(
                risks,
                over,
                late,
                over.stream().filter(risk -> risk.actions().isEmpty()).toList(),
                reviewOverdue(risks, asOf));
    }

    /**
     * The risks of a scope. A risk belongs to a category of work when it threatens, or is reduced by, an initiative of
     * that category. Risks have no year, so a chosen year leaves none out.
     */
    public static List<Risk> within(Portfolio portfolio, Scope scope) {
        // Keyed by what matters to it: the years do not.
        return portfolio.once(Arrays.asList("risks within", scope.category()), () -> worstFirst(portfolio, scope));
    }

    private static List<Risk> worstFirst(Portfolio portfolio, Scope scope) {
        return portfolio.risks().stream()
                .filter(risk -> scope.category() == null || touches(portfolio, risk, scope))
                .sorted(WORST_FIRST)
                .toList();
    }

    /** By how much the residual score is above what the board accepts; zero or less where it is accepted. */
    public static int overBy(Portfolio portfolio, Risk risk) {
        return risk.residual().value() - portfolio.district().appetiteFor(risk.category());
    }

    /** The number of risks whose residual score is in a band. */
    public long count(RiskBand band) {
        return risks.stream().filter(risk -> risk.residual().band() == band).count();
    }

    public long rising() {
        return risks.stream().filter(risk -> risk.trend() == Trend.RISING).count();
    }

    /** The answer in words: "5 of 28 risks are over what the board accepts; the worst is …". */
    public String sentence() {
        if (risks.isEmpty()) {
            return "No risks are recorded here.";
        }
        if (overAppetite.isEmpty()) {
            return risks.size() == 1
                    ? "The only risk, %s, is within what the board accepts."
                            .formatted(risks.getFirst().title())
                    : "All %d risks are within what the board accepts.".formatted(risks.size());
        }
        var worst = overAppetite.getFirst();
        var size = overAppetite.size();
        var start = risks.size() == 1
                ? "The only risk is over what the board accepts: "
                : "%d of %d risks %s over what the board accepts%s "
                        .formatted(
                                size, risks.size(), size == 1 ? "is" : "are", size == 1 ? ":" : "; furthest over is");
        return "%s“%s”.%s".formatted(start, worst.title(), lateWords());
    }

    private String lateWords() {
        return switch (late.size()) {
            case 0 -> "";
            case 1 -> " 1 action is late.";
            default -> " %d actions are late.".formatted(late.size());
        };
    }

    private static List<Risk> reviewOverdue(List<Risk> risks, LocalDate asOf) {
        record Review(LocalDate day, Risk risk) {}
        return risks.stream()
                .flatMap(risk -> Stream.ofNullable(risk.reviewOn()).map(day -> new Review(day, risk)))
                .filter(review -> review.day().isBefore(asOf))
                .sorted(Comparator.comparing(Review::day).thenComparing(Review::risk, WORST_FIRST))
                .map(Review::risk)
                .toList();
    }

    private static boolean touches(Portfolio portfolio, Risk risk, Scope scope) {
        return Stream.<InitiativeId>concat(risk.threatens().stream(), risk.reducedBy().stream())
                .flatMap(id -> portfolio.initiative(id).stream())
                .anyMatch(scope::covers);
    }
}
