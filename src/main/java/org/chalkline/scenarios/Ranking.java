package org.chalkline.scenarios;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.chalkline.alignment.Alignment;
import org.chalkline.alignment.RiskReduction;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.scenarios.RankingRule.Axis;
import org.chalkline.shared.Money;

/** Applies a rule to its candidates; what is highest is only known when all of them are. */
final class Ranking {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Equal scores must not be told apart by what a division rounds off in the 34th digit. */
    private static final int DECIMALS = 10;

    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::total, Comparator.reverseOrder())
            .thenComparing(Ranked::cost)
            .thenComparing(ranked -> ranked.initiative().id());

    private final RankingRule rule;
    private final Portfolio portfolio;
    private final List<Candidate> candidates;
    private final BigDecimal highestAlignment;
    private final BigDecimal highestRisk;
    private final BigDecimal highestBenefit;

    Ranking(RankingRule rule, ListCosts costs, Collection<InitiativeId> ids) {
        this.rule = rule;
        this.portfolio = costs.portfolio();
        this.candidates = ids.stream()
                .distinct()
                .flatMap(id -> portfolio.initiative(id).stream())
                .map(initiative -> candidate(initiative, costs.total(initiative.id())))
                .toList();
        this.highestAlignment = highest(Candidate::alignment);
        this.highestRisk = highest(Candidate::risk);
        this.highestBenefit = highest(Candidate::perDollar);
    }

    /**
     * What is known of one.
     *
     * @param benefit dollars a year
     */
    private record Candidate(Initiative initiative, Money cost, BigDecimal alignment, BigDecimal risk, Money benefit) {

        boolean free() {
            return !cost.isPositive() && benefit.isPositive();
        }

        /** A year's benefit for each dollar of cost; 0 where there is none or nothing to divide by. */
        BigDecimal perDollar() {
            return cost.isPositive() && benefit.isPositive()
                    ? benefit.dollars().divide(cost.dollars(), MathContext.DECIMAL128)
                    : BigDecimal.ZERO;
        }
    }

    List<Ranked> sorted() {
        return candidates.stream().map(this::ranked).sorted(ORDER).toList();
    }

    private Candidate candidate(Initiative initiative, Money cost) {
        var benefits = initiative.benefits();
        return new Candidate(
                initiative,
                cost,
                Alignment.of(portfolio, initiative.id()).value(),
                BigDecimal.valueOf(RiskReduction.of(portfolio, initiative.id()).points()),
                Money.sum(List.of(benefits.cashSavings(), benefits.costAvoided(), benefits.revenue())));
    }

    private BigDecimal highest(Function<Candidate, BigDecimal> of) {
        return candidates.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private Ranked ranked(Candidate it) {
        var parts = List.of(alignment(it), mandate(it), risk(it), benefit(it));
        var total = parts.stream()
                .map(Ranked.Part::contribution)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Ranked(0, it.initiative(), it.cost(), parts, total);
    }

    private Ranked.Part alignment(Candidate it) {
        var words = "alignment %s, the highest is %s".formatted(decimal(it.alignment()), decimal(highestAlignment));
        return part(Axis.ALIGNMENT, rescaled(it.alignment(), highestAlignment), words);
    }

    private Ranked.Part mandate(Candidate it) {
        var mandate = it.initiative().mandate();
        var points = switch (mandate) {
            case REQUIRED -> HUNDRED;
            case RECOMMENDED -> BigDecimal.valueOf(50);
            case NONE -> BigDecimal.ZERO;
        };
        return part(Axis.MANDATE, points, "mandate: " + mandate.words());
    }

    private Ranked.Part risk(Candidate it) {
        var words =
                "takes %s off risks, the most is %s".formatted(it.risk().toPlainString(), highestRisk.toPlainString());
        return part(Axis.RISK, rescaled(it.risk(), highestRisk), words);
    }

    private Ranked.Part benefit(Candidate it) {
        if (it.free()) {
            return part(Axis.BENEFIT, HUNDRED, "%s a year, and costs nothing in these years".formatted(it.benefit()));
        }
        var words = "%s a year for a cost of %s".formatted(it.benefit(), it.cost());
        return part(Axis.BENEFIT, rescaled(it.perDollar(), highestBenefit), words);
    }

    private Ranked.Part part(Axis axis, BigDecimal points, String words) {
        return new Ranked.Part(axis, points, rule.weight(axis), words);
    }

    private static BigDecimal rescaled(BigDecimal value, BigDecimal highest) {
        return highest.signum() == 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(value).divide(highest, MathContext.DECIMAL128);
    }

    private static String decimal(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
