package org.chalkline.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.chalkline.MarkedPlan;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Marked records of every kind and visibility: none above its audience is anywhere in what the audience gets. */
class WithholdingTest {

    private final Plan plan = MarkedPlan.plan();
    private final Portfolio whole = Portfolio.whole(1, Objects.requireNonNull(plan.district()), plan);

    @ParameterizedTest
    @EnumSource
    void noMarkAboveTheAudienceIsInItsPicture(Visibility clearance) {
        var seen = whole.seenBy(new Audience(clearance));
        var everything = seen.plan().toString() + seen.otherWork();
        for (var visibility : Visibility.values()) {
            var mark = MarkedPlan.mark(visibility);
            if (visibility.reaches(clearance)) {
                assertThat(everything).contains(mark);
            } else {
                assertThat(everything).doesNotContain(mark);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void moneyAddsUpForEveryAudience(Visibility clearance) {
        var seen = whole.seenBy(new Audience(clearance));
        assertThat(planned(seen)).isEqualTo(planned(whole));
    }

    @ParameterizedTest
    @EnumSource
    void weightsStillSumTo100(Visibility clearance) {
        var seen = whole.seenBy(new Audience(clearance));
        assertThat(seen.goals().stream().map(Goal::weight).reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void narrowingInStepsGivesTheSameAsAtOnce() {
        var atOnce = whole.seenBy(new Audience(Visibility.PUBLIC));
        var inSteps = whole.seenBy(new Audience(Visibility.CABINET))
                .seenBy(new Audience(Visibility.BOARD))
                .seenBy(new Audience(Visibility.PUBLIC));
        assertThat(planned(inSteps)).isEqualTo(planned(atOnce));
        assertThat(inSteps.initiatives()).isEqualTo(atOnce.initiatives());
        assertThat(inSteps.risks()).isEqualTo(atOnce.risks());
    }

    @Test
    void whatWasWithheldCannotBeGivenBack() {
        var board = whole.seenBy(new Audience(Visibility.BOARD));
        assertThatThrownBy(() -> board.seenBy(Audience.EVERYTHING)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Money planned(Portfolio portfolio) {
        var visible =
                Money.sum(portfolio.lines().stream().map(BudgetLine::planned).toList());
        return visible.plus(Money.sum(portfolio.otherWork().amounts().stream()
                .map(OtherWork.Amount::planned)
                .toList()));
    }
}
