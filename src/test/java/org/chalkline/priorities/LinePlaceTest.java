package org.chalkline.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.priorities.WorkAndMoney.list;
import static org.chalkline.priorities.WorkAndMoney.thousands;

import org.chalkline.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** The fund has 100: A 10, B 20, then X, which no fund pays, then C 30; D 60 does not fit any more. */
class LinePlaceTest {

    private static final Portfolio PLAN = new WorkAndMoney()
            .costs("A", 10, "GF")
            .costs("B", 20, "GF")
            .costs("X", 5, null)
            .costs("C", 30, "GF")
            .costs("D", 60, "GF")
            .at(1, 100);
    private static final ProposalContent LIST = list("A", "B", "X", "C", "D");

    @Test
    void withoutACapItStandsAfterTheLastThatTheFundsReach() {
        assertThat(at(LIST)).isEqualTo(4);
        assertThat(LinePlace.down(PLAN, LIST)).isEmpty();
    }

    @Test
    void oneStepUpPassesWhatNoFundPaysAndSetsTheCap() {
        var up = LinePlace.up(PLAN, LIST).orElseThrow();
        assertThat(up.totalCap()).isEqualTo(thousands(30));
        assertThat(at(up)).isEqualTo(2);
    }

    @Test
    void downAgainIsWhereItWasWithoutACap() {
        var up = LinePlace.up(PLAN, LIST).orElseThrow();
        assertThat(LinePlace.down(PLAN, up)).contains(LIST);
    }

    @Test
    void atTheTopNothingIsGrantedAndItGoesNoFurther() {
        var top = LinePlace.after(PLAN, LIST, 0);
        assertThat(top.totalCap()).isEqualTo(thousands(0));
        assertThat(at(top)).isZero();
        assertThat(LinePlace.up(PLAN, top)).isEmpty();
    }

    @Test
    void aCapThatCutsNothingOffIsLifted() {
        var wide = LIST.withTotalCap(thousands(500));
        assertThat(at(wide)).isEqualTo(4);
        assertThat(LinePlace.down(PLAN, wide)).contains(LIST);
    }

    private static int at(ProposalContent content) {
        return LinePlace.of(ProposalLine.of(PLAN, content));
    }
}
