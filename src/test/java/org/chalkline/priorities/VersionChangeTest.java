package org.chalkline.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.priorities.WorkAndMoney.list;
import static org.chalkline.priorities.WorkAndMoney.thousands;

import java.util.List;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class VersionChangeTest {

    private static final Portfolio PLAN = new WorkAndMoney()
            .costs("A", 10, "GF")
            .costs("B", 20, "GF")
            .costs("C", 30, "GF")
            .costs("D", 40, "GF")
            .at(1, 100);

    @Test
    void theSameVersionIsNoChange() {
        assertThat(VersionChange.sentences(PLAN, list("A", "B"), list("A", "B")))
                .isEmpty();
    }

    @Test
    void oneItemThatMovesIsToldAloneAndNotThoseThatMakeRoom() {
        assertThat(VersionChange.sentences(PLAN, list("A", "B", "C", "D"), list("D", "A", "B", "C")))
                .containsExactly("“Work D” moved from rank 4 to rank 1.");
    }

    @Test
    void addedAndDroppedItemsAreNamedWithTheirRank() {
        assertThat(VersionChange.sentences(PLAN, list("A", "B", "C"), list("A", "D", "C")))
                .containsExactly("“Work D” was added at rank 2.", "“Work B” was dropped; it stood at rank 2.");
    }

    @Test
    void titleYearsAskAndTextsAreTold() {
        var before = list("A");
        var after = new ProposalContent(
                "Two years",
                "Approve it.",
                List.of(WorkAndMoney.FY28, WorkAndMoney.FY28.plus(1)),
                List.of(before.items().getFirst().withTexts("8 of 14 schools", "It is the law")),
                null,
                List.of());
        assertThat(VersionChange.sentences(PLAN, before, after))
                .containsExactly(
                        "It is called “Two years” now, not “Next year”.",
                        "It asks for money in FY28, FY29, not in FY28.",
                        "What is asked for is worded anew.",
                        "Of “Work A” this is asked for now: 8 of 14 schools",
                        "The reason for “Work A” is worded anew.");
    }

    @Test
    void capsThatAreSetMovedAndLiftedAreToldToTheDollar() {
        var fund = new FundId("GF");
        var before = list("A")
                .withTotalCap(thousands(100))
                .withFundCaps(List.of(new FundCap(fund, WorkAndMoney.FY28, thousands(50))));
        var after = list("A").withTotalCap(thousands(90));
        assertThat(VersionChange.sentences(PLAN, before, after))
                .containsExactly(
                        "The cap on the whole list went from $100,000 to $90,000.",
                        "The cap of $50,000 on General fund in FY28 is gone.");
        assertThat(VersionChange.sentences(PLAN, list("A"), after))
                .containsExactly("A cap of $90,000 is set on the whole list.");
    }
}
