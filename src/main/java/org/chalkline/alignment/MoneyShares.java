package org.chalkline.alignment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether the money follows the board's weights.
 *
 * @param goals in the board's order
 * @param aligned the money that serves goals: the sum of what each gets
 * @param unaligned the money of work that serves no goal
 */
public record MoneyShares(List<GoalMoney> goals, Money aligned, Money unaligned) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int WEIGHT_DIGITS = 4;

    public MoneyShares {
        goals = List.copyOf(goals);
    }

    /**
     * What a goal gets.
     *
     * @param spend Σ cost · strength / Σ strength of the work that serves it
     * @param weightShare its weight in percent of all weights
     * @param moneyShare its spend in percent of the aligned money
     * @param gap spend − weightShare · aligned money: positive where it gets more than its weight
     * @param parts what the spend is made of, the largest first
     */
    public record GoalMoney(
            Goal goal, Money spend, BigDecimal weightShare, BigDecimal moneyShare, Money gap, List<Part> parts) {}

    /** @param initiative null for other work */
    public record Part(@Nullable InitiativeId initiative, Money amount) {}

    public static MoneyShares of(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of(MoneyShares.class, scope), () -> of(portfolio, Flow.of(portfolio, scope)));
    }

    /**
     * What each goal gets in each year in which money is planned, earliest first, whatever year is chosen.
     *
     * @param category null for all categories
     */
    public static SortedMap<FiscalYear, Money> years(Portfolio portfolio, GoalId goal, @Nullable Category category) {
        var years = portfolio.once(Arrays.asList("goals by year", category), () -> byYear(portfolio, category));
        var result = new TreeMap<FiscalYear, Money>();
        years.forEach((year, goals) -> result.put(year, goals.getOrDefault(goal, Money.ZERO)));
        return result;
    }

    private static Map<FiscalYear, Map<GoalId, Money>> byYear(Portfolio portfolio, @Nullable Category category) {
        var result = new HashMap<FiscalYear, Map<GoalId, Money>>();
        for (var flow : Flow.of(portfolio, Scope.of(null, category))) {
            var goals = result.computeIfAbsent(flow.year(), any -> new HashMap<>());
            if (flow.goal() != null) {
                goals.merge(flow.goal(), flow.amount(), Money::plus);
            }
        }
        return result;
    }

    static MoneyShares of(Portfolio portfolio, List<Flow> flows) {
        var byGoal = new HashMap<GoalId, Map<Optional<InitiativeId>, Money>>();
        var unaligned = Money.ZERO;
        for (var flow : flows) {
            if (flow.goal() == null) {
                unaligned = unaligned.plus(flow.amount());
            } else {
                byGoal.computeIfAbsent(flow.goal(), any -> new LinkedHashMap<>())
                        .merge(Optional.ofNullable(flow.initiative()), flow.amount(), Money::plus);
            }
        }
        var spends = portfolio.goals().stream()
                .map(goal -> Money.sum(byGoal.getOrDefault(goal.id(), Map.of()).values()))
                .toList();
        var aligned = Money.sum(spends);
        var due = due(portfolio, aligned);
        var weights = Alignment.totalWeight(portfolio);
        var result = new ArrayList<GoalMoney>();
        for (int i = 0; i < spends.size(); i++) {
            var goal = portfolio.goals().get(i);
            result.add(new GoalMoney(
                    goal,
                    spends.get(i),
                    percent(goal.weight(), weights),
                    percent(spends.get(i).dollars(), aligned.dollars()),
                    spends.get(i).minus(due.get(i)),
                    parts(byGoal.getOrDefault(goal.id(), Map.of()))));
        }
        return new MoneyShares(result, aligned, unaligned);
    }

    public Money total() {
        return aligned.plus(unaligned);
    }

    public Optional<GoalMoney> goal(GoalId id) {
        return goals.stream().filter(money -> money.goal().id().equals(id)).findFirst();
    }

    /** The aligned money in proportion to the weights, split to the cent, so that the gaps add up to nothing. */
    private static List<Money> due(Portfolio portfolio, Money aligned) {
        var weights = portfolio.goals().stream()
                .map(goal -> goal.weight().movePointRight(WEIGHT_DIGITS).intValue())
                .toList();
        return weights.stream().allMatch(weight -> weight == 0)
                ? weights.stream().map(any -> Money.ZERO).toList()
                : aligned.split(weights);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : HUNDRED.multiply(part).divide(whole, MathContext.DECIMAL64);
    }

    private static List<Part> parts(Map<Optional<InitiativeId>, Money> amounts) {
        return amounts.entrySet().stream()
                .map(entry -> new Part(entry.getKey().orElse(null), entry.getValue()))
                .sorted((a, b) -> b.amount().compareTo(a.amount()))
                .toList();
    }
}
