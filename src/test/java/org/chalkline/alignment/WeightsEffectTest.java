package org.chalkline.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.junit.jupiter.api.Test;

class WeightsEffectTest {

    private final Portfolio now = CedarValley.whole();

    private Portfolio with(int... points) {
        var goals = new ArrayList<Goal>();
        for (int i = 0; i < points.length; i++) {
            goals.add(now.goals().get(i).withWeight(BigDecimal.valueOf(points[i])));
        }
        return Portfolio.whole(1, now.district(), now.plan().after(PlanChange.put(Plan.of(goals))));
    }

    @Test
    void theSameWeightsChangeNothing() {
        var words = WeightsEffect.sentence(now, with(18, 15, 12, 10, 15, 12, 10, 8), Scope.ALL);
        assertThat(words).startsWith("As now, ").endsWith("No initiative would come into another band of alignment.");
    }

    @Test
    void weightThatGoesWhereTheMoneyIsBringsThemTogether() {
        var shares = MoneyShares.of(now, Scope.ALL);
        var richest = shares.goals().stream()
                .max((a, b) -> a.gap().compareTo(b.gap()))
                .orElseThrow();
        var poorest = shares.goals().stream()
                .min((a, b) -> a.gap().compareTo(b.gap()))
                .orElseThrow();
        var points = now.goals().stream()
                .mapToInt(goal -> goal.weight().intValue()
                        + (goal.equals(richest.goal()) ? 3 : goal.equals(poorest.goal()) ? -3 : 0))
                .toArray();
        var then = MoneyShares.of(with(points), Scope.ALL);
        assertThat(WeightsEffect.where(then)).isGreaterThan(WeightsEffect.where(shares));
        assertThat(WeightsEffect.sentence(now, with(points), Scope.ALL))
                .contains("instead of " + Captions.wholePercent(WeightsEffect.where(shares)));
    }

    @Test
    void workIsCountedThatComesIntoAnotherBand() {
        var words = WeightsEffect.sentence(now, with(100, 0, 0, 0, 0, 0, 0, 0), Scope.ALL);
        assertThat(words)
                .containsPattern("Of 25 initiatives, \\d+ would be aligned more strongly and \\d+ more weakly");
    }

    @Test
    void withoutMoneyNoneLiesElsewhere() {
        var poor = Portfolio.whole(
                1,
                now.district(),
                new Plan(null, now.goals(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(WeightsEffect.sentence(poor, poor, Scope.ALL)).startsWith("No money serves a goal yet");
    }
}
