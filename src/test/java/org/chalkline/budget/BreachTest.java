package org.chalkline.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.budget.SmallPlan.FY27;
import static org.chalkline.budget.SmallPlan.FY28;
import static org.chalkline.budget.SmallPlan.FY29;
import static org.chalkline.budget.SmallPlan.thousands;

import java.time.LocalDate;
import java.util.Set;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

class BreachTest {

    private static final LocalDate END = LocalDate.of(2028, 6, 30);

    private final SmallPlan plan = new SmallPlan().initiative("I7");

    @Test
    void recurringCostWithoutAFundIsACliffThatNamesTheFundThatEnded() {
        var cliffs = Cliff.of(
                grant(null, END, true, Set.of(), Recurrence.RECURRING)
                        .recurring("I7", FY28, "GR", 148)
                        .recurring("I7", FY29, null, 155)
                        .build(),
                Scope.ALL);
        assertThat(cliffs).hasSize(1);
        assertThat(cliffs.getFirst().year()).isEqualTo(FY29);
        assertThat(cliffs.getFirst().amount()).isEqualTo(thousands(155));
        assertThat(cliffs.getFirst().words())
                .isEqualTo("Work I7 costs $155k in FY29 and no fund pays for it: Fund GR ends on Jun 30, 2028.");
    }

    @Test
    void recurringCostLeftOnAFundThatEndedIsACliffAndABreach() {
        var portfolio = grant(null, END, true, Set.of(), Recurrence.RECURRING)
                .recurring("I7", FY29, "GR", 155)
                .build();
        assertThat(Cliff.total(Cliff.of(portfolio, Scope.ALL))).isEqualTo(thousands(155));
        assertThat(Breach.of(portfolio, Scope.ALL))
                .singleElement()
                .extracting(Breach::rule, Breach::amount, Breach::words)
                .containsExactly(
                        Breach.Rule.AFTER_END,
                        thousands(155),
                        "Work I7 puts $155k on Fund GR in FY29, after its last day, Jun 30, 2028.");
    }

    @Test
    void oneTimeCostWithoutAFundIsNoCliff() {
        assertThat(Cliff.of(plan.oneTime("I7", FY27, null, 10).build(), Scope.ALL))
                .isEmpty();
    }

    @Test
    void fundIsAliveInTheYearInWhichItEnds() {
        var portfolio = grant(null, LocalDate.of(2028, 7, 1), true, Set.of(), Recurrence.RECURRING)
                .recurring("I7", FY29, "GR", 155)
                .build();
        assertThat(Cliff.of(portfolio, Scope.ALL)).isEmpty();
        assertThat(Breach.of(portfolio, Scope.ALL)).isEmpty();
    }

    @Test
    void costBeforeTheStartIsABreach() {
        assertThat(rules(grant(LocalDate.of(2027, 7, 1), null, true, Set.of(), Recurrence.RECURRING)
                        .oneTime("I7", FY27, "GR", 10)))
                .containsExactly(Breach.Rule.BEFORE_START);
    }

    @Test
    void costOfACategoryNotAllowedIsABreach() {
        assertThat(rules(grant(null, null, true, Set.of(Category.DEVICES), Recurrence.RECURRING)
                        .oneTime("I7", FY27, "GR", 10)))
                .containsExactly(Breach.Rule.CATEGORY);
    }

    @Test
    void recurringCostWhereOperatingIsNotAllowedIsABreach() {
        assertThat(rules(grant(null, null, false, Set.of(), Recurrence.ONE_TIME)
                        .recurring("I7", FY27, "GR", 10)
                        .oneTime("I7", FY27, "GR", 10)))
                .containsExactly(Breach.Rule.OPERATING);
    }

    @Test
    void recurringCostOnOneTimeMoneyIsABreach() {
        assertThat(rules(grant(null, null, true, Set.of(), Recurrence.ONE_TIME)
                        .recurring("I7", FY27, "GR", 10)
                        .oneTime("I7", FY28, "GR", 10)))
                .containsExactly(Breach.Rule.ONE_TIME_MONEY);
    }

    @Test
    void fundAskedForMoreThanItHasIsABreachByTheDifference() {
        var breaches = Breach.of(
                grant(null, null, true, Set.of(), Recurrence.RECURRING)
                        .oneTime("I7", FY27, "GR", 201)
                        .oneTime("I7", FY28, "GR", 200)
                        .build(),
                Scope.ALL);
        assertThat(breaches)
                .singleElement()
                .extracting(Breach::rule, Breach::amount, Breach::key)
                .containsExactly(Breach.Rule.OVER_AMOUNT, thousands(1), "funds/GR");
    }

    @Test
    void hiddenWorkHasItsCliffUnderOtherWork() {
        var board = new SmallPlan()
                .initiative("I1", Category.DATA, Visibility.CLOSED_SESSION)
                .recurring("I1", FY27, null, 10)
                .build()
                .seenBy(new Audience(Visibility.BOARD));
        assertThat(Cliff.of(board, Scope.ALL))
                .singleElement()
                .extracting(Cliff::key, Cliff::words)
                .containsExactly("", "Other work costs $10k in FY27 and no fund pays for it.");
    }

    private SmallPlan grant(
            @org.jspecify.annotations.Nullable LocalDate start,
            @org.jspecify.annotations.Nullable LocalDate end,
            boolean operating,
            Set<Category> allowed,
            Recurrence recurrence) {
        return plan.fund("GR", recurrence, start, end, allowed, operating, 200, 0);
    }

    private static java.util.List<Breach.Rule> rules(SmallPlan plan) {
        return Breach.of(plan.build(), Scope.ALL).stream().map(Breach::rule).toList();
    }
}
