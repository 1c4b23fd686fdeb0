package org.chalkline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.scenarios.ListPlan.About.NOTHING;
import static org.chalkline.scenarios.ListPlan.FY27;
import static org.chalkline.scenarios.ListPlan.has;
import static org.chalkline.scenarios.ListPlan.ids;

import java.util.List;
import java.util.Set;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Risk;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

    /** A and B are funded, U is not. */
    private final ListPlan plan = new ListPlan()
            .goal("G1", 60)
            .goal("G2", 40)
            .fund("GF", has(FY27, 100, 0))
            .work("A", "B", "C", "U")
            .costs("A", FY27, "GF", 10)
            .costs("B", FY27, "GF", 10)
            .costs("C", FY27, "GF", 10)
            .costs("U", FY27, null, 10);

    @Test
    void goalThatLosesHalfSaysSo() {
        plan.link("A", "G1", 1).link("B", "G1", 3).link("C", "G1", 2);
        assertThat(sentences("B"))
                .containsExactly("“Goal G1” loses half of what serves it; it then rests on one initiative: Work C.");
    }

    @Test
    void partsAreReadAsFractionsWhereThereIsAWordForThem() {
        assertThat(List.of(Words.part(2, 4), Words.part(1, 3), Words.part(2, 8), Words.part(5, 5)))
                .containsExactly("half", "a third", "a quarter", "all");
        assertThat(List.of(Words.part(3, 17), Words.part(2, 3), Words.part(1, 300), Words.part(299, 300)))
                .containsExactly("18 %", "67 %", "less than 1 %", "99 %");
    }

    @Test
    void goalThatLosesAllComesBeforeOneThatLosesMost() {
        plan.link("A", "G1", 3).link("B", "G1", 2).link("A", "G2", 2);
        var effects = Consequences.of(plan.build(), List.of(FY27), set("A")).goals();
        assertThat(effects)
                .extracting(GoalEffect::words)
                .containsExactly(
                        "“Goal G2” loses all that serves it.",
                        "“Goal G1” loses 60 % of what serves it; it then rests on one initiative: Work B.");
        assertThat(effects)
                .extracting(GoalEffect::becomes)
                .containsExactly(GoalEffect.Becomes.UNSERVED, GoalEffect.Becomes.FRAGILE);
    }

    @Test
    void goalThatKeepsIndirectWorkAloneIsServedByNothingDirectly() {
        plan.link("A", "G1", 3).link("B", "G1", 1);
        assertThat(sentences("A"))
                .containsExactly("“Goal G1” loses 75 % of what serves it; no funded work serves it directly any more.");
    }

    @Test
    void nothingIsLostWithWorkThatNoFundPaysFor() {
        plan.link("A", "G1", 3).link("U", "G1", 3);
        assertThat(sentences("U"))
                .containsExactly(
                        "No goal loses funded work, and no risk stays or comes back over what the board accepts.");
    }

    @Test
    void risksStayOverWhereNothingElseReducesThem() {
        plan.risk("K1", 5, 4, List.of(), List.of("A"))
                .risk("K2", 5, 3, List.of(), List.of("A", "B"))
                .risk("K3", 5, 3, List.of(), List.of("A", "D"))
                .risk("K4", 5, 1, List.of(), List.of("A"))
                .risk("K5", 2, 1, List.of(), List.of("A"))
                .work("D", NOTHING.in(Phase.DEFERRED));
        var found = Consequences.of(plan.build(), List.of(FY27), set("A"));
        assertThat(found.stayOver()).extracting(Risk::title).containsExactly("Risk K1", "Risk K3");
        assertThat(found.comeBack()).extracting(Risk::title).containsExactly("Risk K4");
        assertThat(found.sentences())
                .containsExactly(
                        "Two risks stay over what the board accepts: “Risk K1” and “Risk K3”.",
                        "One risk comes back over what the board accepts: “Risk K4”.");
    }

    @Test
    void readerWithHiddenWorkIsToldThatTheAnswerIsPartial() {
        plan.link("A", "G1", 3)
                .link("B", "G1", 3)
                .work("H", NOTHING.seenFrom(Visibility.CLOSED_SESSION))
                .costs("H", FY27, "GF", 10)
                .link("H", "G1", 3);
        var seen = plan.build().seenBy(new Audience(Visibility.BOARD));
        assertThat(Consequences.of(seen, List.of(FY27), set("A")).sentences())
                .as("hidden work serves it too, so it does not rest on one initiative")
                .containsExactly("“Goal G1” loses half of what serves it, as far as is shown here.");
    }

    @Test
    void sayingYesTakesOnTheRisksThatThreatenTheWork() {
        plan.risk("K1", 5, 4, List.of("A", "B"), List.of())
                .risk("K2", 5, 2, List.of("B"), List.of())
                .risk("K3", 5, 5, List.of("C"), List.of());
        var portfolio = plan.build();
        assertThat(RisksTaken.of(portfolio, set("A", "B")).sentence())
                .isEqualTo("One risk threatens this work and is over what the board accepts: “Risk K1”. "
                        + "1 more is accepted.");
        assertThat(RisksTaken.of(portfolio, set("U")).sentence())
                .isEqualTo("No risk that is recorded threatens this work.");
    }

    @Test
    void bothAnswersToAListAreTold() {
        plan.link("A", "G1", 3).link("B", "G2", 3).risk("K1", 5, 4, List.of("A"), List.of());
        var portfolio = plan.build();
        var line = CutLine.of(portfolio, List.of(FY27), ids("A", "B"), Caps.ofTotal(ListPlan.thousands(10)));
        var answers = Answers.of(portfolio, line);
        assertThat(answers.yes().over()).hasSize(1);
        assertThat(answers.below().goals())
                .extracting(effect -> effect.goal().title())
                .containsExactly("Goal G2");
        assertThat(answers.no().goals()).hasSize(2);
    }

    private List<String> sentences(String... notDone) {
        return Consequences.of(plan.build(), List.of(FY27), set(notDone)).sentences();
    }

    private static Set<org.chalkline.portfolio.InitiativeId> set(String... codes) {
        return Set.copyOf(ids(codes));
    }
}
