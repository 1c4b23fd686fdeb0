package org.chalkline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.scenarios.ListPlan.About.NOTHING;
import static org.chalkline.scenarios.ListPlan.FY27;
import static org.chalkline.scenarios.ListPlan.FY28;
import static org.chalkline.scenarios.ListPlan.TODAY;
import static org.chalkline.scenarios.ListPlan.has;
import static org.chalkline.scenarios.ListPlan.ids;
import static org.chalkline.scenarios.ListPlan.thousands;

import java.util.List;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.scenarios.Warning.Kind;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

class WarningsTest {

    private final ListPlan plan = new ListPlan().fund("GF", has(FY27, 100, 0)).goal("G1", 100);

    @Test
    void guardrailThatWorkAboveTheLineBreaksIsTold() {
        plan.guardrail("R2").work("A", NOTHING.breaking("R2")).work("B", NOTHING.breaking("R2"));
        plan.costs("B", FY27, null, 1);
        assertThat(words("A", "B")).containsExactly("Work A breaks the guardrail “Guardrail R2”.");
    }

    @Test
    void requiredWorkBelowTheLineIsTold() {
        plan.work("A", NOTHING.mandated(Mandate.REQUIRED)).work("B", NOTHING.mandated(Mandate.RECOMMENDED));
        plan.costs("A", FY27, "GF", 101).costs("B", FY27, "GF", 101);
        assertThat(words("A", "B"))
                .containsExactly("Work A is required by law or contract (State law) and is below the line.");
    }

    @Test
    void whatWorkNeedsMustBeAboveTheLineOrThere() {
        plan.work("A", NOTHING.needing("B", "C", "D", "E", "F"))
                .work("B", "C", "F")
                .work("D", NOTHING.in(Phase.DONE))
                .work("E", NOTHING.in(Phase.OPERATE))
                .costs("B", FY27, null, 1);
        assertThat(words("A", "B", "F"))
                .containsExactly(
                        "Work A needs “Work B” first, which is below the line.",
                        "Work A needs “Work C” first, which is not on the list and not in operation yet (planned).");
    }

    @Test
    void twoThatExcludeEachOtherAreToldOnce() {
        plan.work("A").work("B", NOTHING.excluding("A"));
        assertThat(words("B", "A"))
                .containsExactly("“Work B” and “Work A” can't be done together, and both are above the line.");
    }

    @Test
    void moneyThatEndsInALaterYearIsTold() {
        plan.work("A", "B")
                .costs("A", FY27, "GF", 10)
                .costs("A", FY28, null, 10)
                .costs("B", FY28, null, 10);
        assertThat(words("A")).containsExactly("Work A: from FY28 on, $10k a year has no fund.");
    }

    @Test
    void breachesOfWorkAboveTheLineInItsYearsAreTold() {
        plan.fund("ONCE", Recurrence.ONE_TIME, Visibility.PUBLIC, has(FY27, 50, 0), has(FY28, 50, 0))
                .work("A", "B")
                .costs("A", FY27, "ONCE", 10)
                .costs("A", FY28, "ONCE", 10)
                .costs("B", FY27, "ONCE", 10);
        assertThat(words("A"))
                .containsExactly("Work A puts $10k on Fund ONCE in FY27, "
                        + "though the cost comes every year and the money only once.");
    }

    @Test
    void capThatGivesMoreThanAFundHasIsTold() {
        plan.work("A", "X").costs("A", FY27, "GF", 10).costs("X", FY27, "GF", 80);
        var caps = Caps.NONE.withFund(new FundYear(new FundId("GF"), FY27), thousands(21));
        assertThat(words(caps, "A"))
                .containsExactly("Fund GF is capped at $21,000 in FY27, and has $20,000 for this list.");
    }

    @Test
    void otherWorkThatTakesMoreThanAFundHasIsTold() {
        plan.work("A", "X").costs("A", FY27, "GF", 10).costs("X", FY27, "GF", 101);
        assertThat(words("A"))
                .containsExactly("Work outside this list takes $101,000 from Fund GF in FY27, which has $100,000.");
    }

    @Test
    void amountThatIsNotKnownIsTold() {
        plan.fund("NEW").work("A").costs("A", FY27, "NEW", 10);
        assertThat(words("A"))
                .containsExactly("It is not known what Fund NEW has in FY27, "
                        + "so nothing limits the $10,000 that this list asks for.");
    }

    @Test
    void oldAndMerelyAssertedLinksOfWorkAboveTheLineAreTold() {
        plan.goal("G2", 0)
                .work("A", "B")
                .link("A", "G1", 3, Evidence.MEASURED, TODAY.minusYears(1).minusDays(1))
                .link("A", "G2", 1, Evidence.ASSERTED, TODAY.minusYears(1))
                .link("B", "G1", 1, Evidence.ASSERTED, TODAY);
        assertThat(words("A", "B"))
                .containsExactly(
                        "Work A: nobody looked at 1 of 2 links to goals for more than a year.",
                        "Work A: 1 of 2 links to goals rests on nothing but somebody's word.",
                        "Work B: its only link to a goal rests on nothing but somebody's word.");
    }

    @Test
    void worstKindComesFirstAndThenTheRank() {
        plan.guardrail("R1")
                .fund("NEW")
                .work("A", NOTHING.breaking("R1"))
                .work("B", NOTHING.breaking("R1").excluding("A"))
                .work("C", NOTHING.mandated(Mandate.REQUIRED))
                .costs("C", FY27, null, 1)
                .costs("A", FY27, "NEW", 1)
                .link("B", "G1", 2, Evidence.ASSERTED, TODAY);
        var line = CutLine.of(plan.build(), List.of(FY27), ids("B", "C", "A"), Caps.NONE);
        var warnings = Warnings.of(plan.build(), line, TODAY);
        assertThat(warnings)
                .extracting(Warning::kind)
                .containsExactly(
                        Kind.GUARDRAIL,
                        Kind.GUARDRAIL,
                        Kind.MANDATE,
                        Kind.EXCLUSION,
                        Kind.UNKNOWN_AMOUNT,
                        Kind.ASSERTED);
        assertThat(warnings.getFirst().initiative()).isEqualTo(ids("B").getFirst());
        assertThat(warnings.get(4).initiative()).isNull();
    }

    private List<String> words(String... ranked) {
        return words(Caps.NONE, ranked);
    }

    private List<String> words(Caps caps, String... ranked) {
        var portfolio = plan.build();
        var line = CutLine.of(portfolio, List.of(FY27), ids(ranked), caps);
        return Warnings.of(portfolio, line, TODAY).stream().map(Warning::words).toList();
    }
}
