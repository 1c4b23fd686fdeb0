package org.chalkline.priorities.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.MarkedPlan;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.FundingAnswer;
import org.chalkline.priorities.FundingAnswer.Answer;
import org.chalkline.priorities.Outcome;
import org.chalkline.scenarios.Caps;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.FundYear;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** Each piece of the marked plan's work costs $1,000 on each of four funds, and serves each of four goals directly. */
class DecideNumbersTest {

    private static final FiscalYear FY27 = new FiscalYear(2027);
    private static final Portfolio PICTURE = picture();

    private static Portfolio picture() {
        var plan = MarkedPlan.plan();
        return Portfolio.whole(1, java.util.Objects.requireNonNull(plan.district()), plan);
    }

    private static InitiativeId work(Visibility visibility) {
        return new InitiativeId(MarkedPlan.code("I", visibility));
    }

    private static FundId fund(Visibility visibility) {
        return new FundId(MarkedPlan.code("F", visibility));
    }

    /** The funds give $1,500 each: enough for the first of two. */
    private static CutLine line() {
        Map<FundYear, Money> caps = new TreeMap<>();
        for (var one : Visibility.values()) {
            caps.put(new FundYear(fund(one), FY27), Money.ofDollars(1_500));
        }
        return CutLine.of(
                PICTURE, List.of(FY27), List.of(work(Visibility.PUBLIC), work(Visibility.BOARD)), new Caps(null, caps));
    }

    private static FundingAnswer said(Visibility of, Answer answer) {
        return new FundingAnswer(fund(of), answer, "", "The business official", Instant.EPOCH);
    }

    @Test
    void fundsTellWhatIsAskedGrantedAndThere() {
        assertThat(FundsSaid.of(line(), List.of()).rows()).hasSize(4).allSatisfy(row -> {
            assertThat(row.asked()).isEqualTo(Money.ofDollars(2_000));
            assertThat(row.above()).isEqualTo(Money.ofDollars(1_000));
            assertThat(row.there()).contains(Money.ofDollars(1_500));
            assertThat(row.answer()).isNull();
        });
    }

    @Test
    void whoConfirmedAndWhatTheyDidNotIsOneSentence() {
        assertThat(FundsSaid.of(line(), List.of()).sentence()).isEqualTo("Nobody has confirmed the funding yet.");
        var mixed = List.of(
                said(Visibility.PUBLIC, Answer.CONFIRMED),
                said(Visibility.BOARD, Answer.PARTLY),
                said(Visibility.CABINET, Answer.CONFIRMED),
                said(Visibility.CLOSED_SESSION, Answer.NOT));
        assertThat(FundsSaid.of(line(), mixed).sentence())
                .isEqualTo("The business official confirms 2 of 4 sources of money; in part: Fund "
                        + MarkedPlan.mark(Visibility.BOARD) + "; not: Fund "
                        + MarkedPlan.mark(Visibility.CLOSED_SESSION) + ".");
        var all = List.of(Visibility.values()).stream()
                .map(one -> said(one, Answer.CONFIRMED))
                .toList();
        assertThat(FundsSaid.of(line(), all).sentence()).isEqualTo("The business official confirms the money in full.");
    }

    @Test
    void goalsTellWhatServesThemOnEachSideOfTheLine() {
        var goals = GoalsServed.of(PICTURE, line());
        assertThat(goals.rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.words()).isEqualTo("1 above the line, 1 below"));
        assertThat(goals.sentence()).isEqualTo("What is above the line serves every goal directly.");
        var nothing = GoalsServed.of(PICTURE, CutLine.of(PICTURE, List.of(FY27), List.of(), Caps.NONE));
        assertThat(nothing.sentence()).isEqualTo("What is above the line serves 0 of 4 goals directly.");
        assertThat(nothing.rows().getFirst().words()).isEqualTo("nothing on the list serves it directly");
    }

    @Test
    void outcomesAreCountedInTheOrderInWhichTheyAreOffered() {
        assertThat(VerdictCount.of(List.of()).words()).isEqualTo("nothing");
        assertThat(VerdictCount.of(List.of(
                                Outcome.DECLINED,
                                Outcome.APPROVED,
                                Outcome.DEFERRED,
                                Outcome.APPROVED,
                                Outcome.APPROVED_WITH_CONDITION))
                        .words())
                .isEqualTo("2 approved, 1 approved with a condition, 1 deferred and 1 declined");
    }
}
