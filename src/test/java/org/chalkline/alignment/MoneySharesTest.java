package org.chalkline.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneySharesTest {

    private static final Scope FIRST_YEAR = Scope.of(CedarValley.FY27, null);

    @Test
    void addUpToEveryPlannedDollar() {
        assertThat(MoneyShares.of(CedarValley.whole(), FIRST_YEAR).total()).isEqualTo(Money.ofDollars(5_888_000));
        assertThat(MoneyShares.of(CedarValley.whole(), Scope.ALL).total()).isEqualTo(Money.ofDollars(17_214_000));
    }

    @Test
    void gapsAddUpToNothing() {
        var gaps = MoneyShares.of(CedarValley.whole(), Scope.ALL).goals().stream()
                .map(MoneyShares.GoalMoney::gap)
                .toList();
        assertThat(Money.sum(gaps)).isEqualTo(Money.ZERO);
        assertThat(gaps).anyMatch(Money::isPositive);
    }

    @Test
    void eachGoalIsTheSumOfItsParts() {
        for (var goal : MoneyShares.of(CedarValley.whole(), Scope.ALL).goals()) {
            assertThat(Money.sum(
                            goal.parts().stream().map(MoneyShares.Part::amount).toList()))
                    .isEqualTo(goal.spend());
        }
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void staysTheSameForEveryReader(Visibility clearance) {
        var whole = CedarValley.whole();
        var seen = whole.seenBy(new Audience(clearance));
        var wholeShares = MoneyShares.of(whole, Scope.ALL);
        var seenShares = MoneyShares.of(seen, Scope.ALL);
        assertThat(seenShares.total()).isEqualTo(wholeShares.total());
        for (var goal : seenShares.goals()) {
            var other = wholeShares.goal(goal.goal().id());
            // A tie for the last cent of a line may be broken otherwise where a goal is hidden.
            other.ifPresent(
                    same -> assertThat(Math.abs(same.spend().minus(goal.spend()).cents()))
                            .isLessThan(100));
        }
    }

    @Test
    void leaveOtherWorkOutOfACategory() {
        var seen = CedarValley.whole().seenBy(new Audience(Visibility.BOARD));
        var all = MoneyShares.of(seen, Scope.ALL).total();
        assertThat(MoneyShares.of(seen, Scope.of(null, Category.DEVICES)).total())
                .isLessThan(all);
        assertThat(MoneyShares.of(seen, Scope.of(null, Category.SAFETY)).total())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void workWithoutLinksIsUnaligned() {
        var shares = MoneyShares.of(oneWork(), Scope.ALL);
        assertThat(shares.unaligned()).isEqualTo(Money.ofDollars(100));
        assertThat(shares.goal(new GoalId("G1")).orElseThrow().spend()).isEqualTo(Money.ZERO);
    }

    @Test
    void sentencesHoldForEmptyPlans() {
        var empty = CedarValley.of(Plan.EMPTY);
        assertThat(WeightAndMoney.of(empty, Scope.ALL, CedarValley.TODAY)
                        .caption()
                        .sentence())
                .isEqualTo("The plan has no goals yet, so the money can't be compared with them.");
        assertThat(MoneyFlow.of(empty, Scope.ALL, CedarValley.TODAY).caption().sentence())
                .isEqualTo("No money is planned in all years.");
        assertThat(AlignmentAndCost.of(empty, Scope.ALL, CedarValley.TODAY)
                        .caption()
                        .sentence())
                .isEqualTo("There is no work to compare in all years.");
        assertThat(WeightAndMoney.of(oneWork(), Scope.ALL, CedarValley.TODAY)
                        .caption()
                        .sentence())
                .isEqualTo("No money serves a goal in FY27.");
    }

    private static Portfolio oneWork() {
        return CedarValley.of(new Plan(
                null,
                List.of(CedarValley.goal("G1", 100, Visibility.PUBLIC)),
                List.of(),
                List.of(CedarValley.initiative("I01", Visibility.PUBLIC)),
                List.of(),
                List.of(),
                List.of(CedarValley.line("I01", 2027, null, 100)),
                List.of()));
    }
}
