package org.chalkline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chalkline.scenarios.ListPlan.FY27;
import static org.chalkline.scenarios.ListPlan.FY28;
import static org.chalkline.scenarios.ListPlan.has;
import static org.chalkline.scenarios.ListPlan.ids;
import static org.chalkline.scenarios.ListPlan.thousands;

import java.util.List;
import java.util.Map;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Money;
import org.junit.jupiter.api.Test;

class CutLineTest {

    /** GF has 100, of which X takes 30; B is larger than what A leaves; C would fit; D is on another fund. */
    private final ListPlan plan = new ListPlan()
            .fund("GF", has(FY27, 90, 10))
            .fund("BOND", has(FY27, 50, 0))
            .work("A", "B", "C", "D", "X")
            .costs("A", FY27, "GF", 40)
            .costs("B", FY27, "GF", 31)
            .costs("C", FY27, "GF", 5)
            .costs("D", FY27, "BOND", 50)
            .costs("X", FY27, "GF", 30);

    @Test
    void smallerItemNeverJumpsTheQueueInAnExhaustedFundWhileOtherFundsGoOn() {
        var line = of(plan.build(), "A", "B", "C", "D");
        assertThat(line.above()).containsExactly(id("A"), id("D"));
        assertThat(words(line, "B")).containsExactly("Fund GF has $30,000 left in FY27; it needs $31,000.");
        assertThat(words(line, "C"))
                .containsExactly("Fund GF ended in FY27 at “Work B”, ranked before it; it needs $5,000.");
        assertThat(line.items()).extracting(CutLine.Item::running).containsExactly(t(40), t(40), t(40), t(90));
    }

    @Test
    void fundHasItsCarryForwardLessTheRevisedBudgetsOfWorkThatIsNotOnTheList() {
        var fund = of(plan.build(), "A", "B", "C", "D").funds().getFirst();
        assertThat(fund.has()).contains(t(100));
        assertThat(fund.usedElsewhere()).isEqualTo(t(30));
        assertThat(fund.forThisList()).contains(t(70));
        assertThat(List.of(fund.asked(), fund.granted(), fund.refused())).containsExactly(t(76), t(40), t(36));
        assertThat(fund.left()).contains(t(30));
        assertThat(fund.endsAfter()).hasValue(1);
    }

    @Test
    void itemThatFitsToTheCentIsAboveAndNothingEnds() {
        var line = of(plan.build(), "D");
        assertThat(line.below()).isEmpty();
        assertThat(line.funds()).allMatch(fund -> fund.endsAfter().isEmpty());
        assertThat(line.funds().getLast().left()).contains(Money.ZERO);
    }

    @Test
    void otherWorkThatTakesMoreThanThereIsLeavesNothingAndNoDebt() {
        var over = plan.costs("X", FY28, "GF", 20).fund("T", has(FY28, 10, 0));
        over.work("Y", "Z").costs("Y", FY28, "T", 12).costs("Z", FY28, "T", 1);
        var fund = CutLine.of(over.build(), List.of(FY28), ids("Z"), Caps.NONE)
                .funds()
                .getFirst();
        assertThat(fund.forThisList()).contains(Money.ZERO);
        assertThat(fund.left()).contains(Money.ZERO);
        assertThat(fund.endsAfter()).hasValue(0);
    }

    @Test
    void itemThatDoesNotFitInOneYearTakesNothingInAnother() {
        var two = plan.fund("E", has(FY27, 10, 0), has(FY28, 10, 0)).work("P", "Q");
        two.costs("P", FY27, "E", 8).costs("P", FY28, "E", 11).costs("Q", FY27, "E", 10);
        var line = CutLine.of(two.build(), List.of(FY27, FY28), ids("P", "Q"), Caps.NONE);
        assertThat(line.above()).containsExactly(id("Q"));
        assertThat(words(line, "P")).containsExactly("Fund E has $10,000 left in FY28; it needs $11,000.");
        assertThat(line.funds().getFirst().endsAfter()).isEmpty();
        assertThat(line.funds().getLast().endsAfter()).hasValue(0);
    }

    @Test
    void workWithAnUnfundedPartIsBelowAndSaysSo() {
        var unfunded = plan.work("U").costs("U", FY27, null, 1).costs("U", FY27, "GF", 70);
        var line = of(unfunded.build(), "U", "A", "B", "C");
        assertThat(line.above()).containsExactly(id("A"));
        assertThat(words(line, "U")).containsExactly("No fund pays for $1,000 of it in FY27.");
        assertThat(line.item(id("U")).orElseThrow().parts())
                .containsExactly(new CutLine.Part(FY27, new FundId("GF"), t(70)), new CutLine.Part(FY27, null, t(1)));
    }

    @Test
    void workThatCostsNothingInTheseYearsIsAbove() {
        var line = of(plan.work("N").costs("N", FY28, "GF", 9).build(), "B", "A", "N");
        assertThat(line.above()).containsExactly(id("B"), id("N"));
        assertThat(line.item(id("N")).orElseThrow().cost()).isEqualTo(Money.ZERO);
    }

    @Test
    void amountThatIsNotKnownLimitsNothing() {
        var line = of(plan.fund("NEW").work("M").costs("M", FY27, "NEW", 900).build(), "M");
        assertThat(line.above()).containsExactly(id("M"));
        assertThat(line.funds().getFirst().forThisList()).isEmpty();
        assertThat(line.funds().getFirst().left()).isEmpty();
    }

    @Test
    void capOnAFundStandsInsteadOfWhatItHas() {
        var where = new FundYear(new FundId("GF"), FY27);
        var caps = Caps.NONE.withFund(where, t(76));
        var line = CutLine.of(plan.build(), List.of(FY27), ids("A", "B", "C", "D"), caps);
        assertThat(line.below()).isEmpty();
        assertThat(line.funds().getFirst().left()).contains(Money.ZERO);
        assertThat(caps.withFund(where, null)).isEqualTo(Caps.NONE);
    }

    @Test
    void capOnTheWholeListEndsItForAllThatIsRankedLater() {
        var line = CutLine.of(plan.build(), List.of(FY27), ids("A", "D", "C", "B"), Caps.ofTotal(t(89)));
        assertThat(line.above()).containsExactly(id("A"));
        assertThat(words(line, "D")).containsExactly("The cap on the whole list leaves $49,000; it costs $50,000.");
        assertThat(words(line, "C"))
                .containsExactly("The cap on the whole list ended at “Work D”, ranked before it; it costs $5,000.");
        assertThat(line.left()).contains(t(49));
    }

    @Test
    void workThatNoFundCanPayForDoesNotHoldUpTheCap() {
        var line = CutLine.of(plan.build(), List.of(FY27), ids("A", "B", "D"), Caps.ofTotal(t(90)));
        assertThat(line.above()).containsExactly(id("A"), id("D"));
        assertThat(line.left()).contains(Money.ZERO);
    }

    @Test
    void capForPutsTheLineAfterTheItemThatIsAskedFor() {
        var portfolio = plan.build();
        var ranked = ids("A", "B", "D", "C");
        assertThat(CutLine.capFor(portfolio, List.of(FY27), ranked, Caps.NONE, 0))
                .isEqualTo(Money.ZERO);
        for (int items = 1; items <= 4; items++) {
            var cap = CutLine.capFor(portfolio, List.of(FY27), ranked, Caps.ofTotal(t(1)), items);
            var line = CutLine.of(portfolio, List.of(FY27), ranked, Caps.ofTotal(cap));
            var free = CutLine.of(portfolio, List.of(FY27), ranked, Caps.NONE);
            assertThat(line.items().subList(0, items))
                    .extracting(CutLine.Item::above)
                    .isEqualTo(free.items().subList(0, items).stream()
                            .map(CutLine.Item::above)
                            .toList());
            assertThat(line.items().subList(items, 4)).noneMatch(CutLine.Item::above);
        }
    }

    @Test
    void noYearsAreAllOfThePlans() {
        var line = CutLine.of(plan.costs("A", FY28, "GF", 1).build(), List.of(), ids("A"), Caps.NONE);
        assertThat(line.years()).containsExactly(FY27, FY28);
        assertThat(line.asked()).isEqualTo(t(41));
    }

    @Test
    void capBelowZeroIsNoCap() {
        assertThatThrownBy(() -> Caps.ofTotal(t(-1))).isInstanceOf(IllegalArgumentException.class);
        var negative = Map.of(new FundYear(new FundId("GF"), FY27), t(-1));
        assertThatThrownBy(() -> new Caps(null, negative)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CutLine of(Portfolio portfolio, String... ranked) {
        return CutLine.of(portfolio, List.of(FY27), ids(ranked), Caps.NONE);
    }

    private static List<String> words(CutLine line, String code) {
        return line.item(id(code)).orElseThrow().why().stream()
                .map(Shortage::words)
                .toList();
    }

    private static InitiativeId id(String code) {
        return new InitiativeId(code);
    }

    private static Money t(long thousands) {
        return thousands(thousands);
    }
}
