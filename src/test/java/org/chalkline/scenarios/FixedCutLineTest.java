package org.chalkline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.scenarios.ListPlan.About.NOTHING;
import static org.chalkline.scenarios.ListPlan.FY27;
import static org.chalkline.scenarios.ListPlan.has;
import static org.chalkline.scenarios.ListPlan.ids;
import static org.chalkline.scenarios.ListPlan.thousands;

import java.util.List;
import java.util.Set;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** A line that was drawn from the whole plan, and is shown to a reader who may not see all of it. */
class FixedCutLineTest {

    private static final Audience BOARD = new Audience(Visibility.BOARD);

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
    void readerSeesTheLineAsItWasFixedAndHiddenItemsAsOtherWork() {
        var whole = plan.work("H", NOTHING.seenFrom(Visibility.CLOSED_SESSION))
                .costs("H", FY27, "GF", 10)
                .build();
        var ranked = ids("A", "H", "B", "D");
        var full = CutLine.of(whole, List.of(FY27), ranked, Caps.ofTotal(t(100)));
        assertThat(full.above()).containsExactly(id("A"), id("H"), id("D"));

        var seen = CutLine.withAbove(whole.seenBy(BOARD), List.of(FY27), ranked, full.above(), Caps.ofTotal(t(100)));
        assertThat(seen.items()).extracting(CutLine.Item::rank).containsExactly(1, 2, 3);
        assertThat(seen.above()).containsExactly(id("A"), id("D"));
        assertThat(seen.granted()).isEqualTo(t(90));
        assertThat(seen.left()).as("it would tell what hidden work costs").isEmpty();
        var fund = seen.funds().getFirst();
        assertThat(fund.has()).contains(t(100));
        assertThat(fund.usedElsewhere().plus(fund.forThisList().orElseThrow())).isEqualTo(t(100));
        assertThat(fund.left()).contains(t(15));
        assertThat(seen.toString()).doesNotContain("Work H");
    }

    @Test
    void lineAsItWasFixedStandsWhereThisPictureWouldDrawAnother() {
        var line = CutLine.withAbove(
                plan.build(), List.of(FY27), ids("A", "B", "C", "D"), Set.of(id("B"), id("C")), Caps.NONE);
        assertThat(line.above()).containsExactly(id("B"), id("C"));
        assertThat(words(line, "D")).containsExactly("It stood below the line when the list was fixed.");
        assertThat(line.granted()).isEqualTo(t(36));
    }

    @Test
    void hiddenFundsAreNoLimitAndTheirCapsAreNotTold() {
        var whole = plan.fund("S", Recurrence.RECURRING, Visibility.CLOSED_SESSION, has(FY27, 1, 0))
                .work("K")
                .costs("K", FY27, "S", 2)
                .build();
        var caps = Caps.NONE.withFund(new FundYear(new FundId("S"), FY27), t(3));
        var seen = CutLine.withAbove(whole.seenBy(BOARD), List.of(FY27), ids("K"), Set.of(id("K")), caps);
        assertThat(seen.caps()).isEqualTo(Caps.NONE);
        assertThat(seen.funds()).singleElement().satisfies(fund -> {
            assertThat(fund.fund().id()).isEqualTo(FundId.OTHER);
            assertThat(fund.has()).isEmpty();
        });
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
