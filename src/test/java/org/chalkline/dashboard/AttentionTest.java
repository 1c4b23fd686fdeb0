package org.chalkline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.chalkline.MarkedPlan;
import org.chalkline.dashboard.Attention.Severity;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** What needs attention in the marked plan, where every risk is critical and the board accepts 9. */
class AttentionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Plan plan = MarkedPlan.plan();
    private final Portfolio whole = Portfolio.whole(1, Objects.requireNonNull(plan.district()), plan);

    @Test
    void comesWorstFirst() {
        var all = Attention.of(whole, Scope.ALL, TODAY);
        assertThat(all).isSortedAccordingTo(Comparator.comparing(Attention::severity));
        assertThat(all.getFirst().severity()).isEqualTo(Severity.URGENT);
        assertThat(all.stream().filter(one -> one.path().startsWith("risks/") && one.severity() == Severity.URGENT))
                .hasSameSizeAs(plan.risks());
    }

    @Test
    void tellsTheBoardNothingAboveItsClearance() {
        var words = Attention.of(whole.seenBy(new Audience(Visibility.BOARD)), Scope.ALL, TODAY)
                .toString();
        assertThat(words)
                .contains(MarkedPlan.mark(Visibility.BOARD))
                .doesNotContain(MarkedPlan.mark(Visibility.CABINET))
                .doesNotContain(MarkedPlan.mark(Visibility.CLOSED_SESSION));
    }

    @Test
    void isEmptyForAnEmptyPlan() {
        var empty = Portfolio.whole(0, Objects.requireNonNull(plan.district()), Plan.EMPTY);
        assertThat(Attention.of(empty, Scope.ALL, TODAY)).isEmpty();
        assertThat(PlanSentence.of(empty, Scope.ALL, TODAY))
                .isEqualTo("Marked USD plans $0 of technology work in all years, nothing of it tied to board goals;"
                        + " no risk is over what the board accepts.");
    }
}
