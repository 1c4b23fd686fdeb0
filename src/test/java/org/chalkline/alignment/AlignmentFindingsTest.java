package org.chalkline.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Scope;
import org.chalkline.portfolio.Thresholds;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

class AlignmentFindingsTest {

    @Test
    void indirectLinksAloneLeaveAGoalUnserved() {
        var findings = findings(plan(List.of(CedarValley.link("I01", "G1", 1)), List.of(funded("I01")), true));
        assertThat(findings.unserved()).extracting(Goal::title).containsExactly("Goal G1");
    }

    @Test
    void unfundedWorkLeavesAGoalUnserved() {
        var line = CedarValley.line("I01", 2027, null, 100);
        var findings = findings(plan(List.of(CedarValley.link("I01", "G1", 3)), List.of(line), true));
        assertThat(findings.unserved()).hasSize(1);
        assertThat(findings.fragile()).isEmpty();
    }

    @Test
    void aGoalOnOneInitiativeIsFragile() {
        var findings = findings(plan(List.of(CedarValley.link("I01", "G1", 3)), List.of(funded("I01")), true));
        assertThat(findings.unserved()).isEmpty();
        assertThat(findings.fragile())
                .extracting(AlignmentFindings.FragileGoal::why)
                .containsExactly("It rests on one initiative: Work I01.");
    }

    @Test
    void aGoalOnOneTimeMoneyIsFragile() {
        var links = List.of(CedarValley.link("I01", "G1", 3), CedarValley.link("I02", "G1", 2));
        var lines = List.of(funded("I01"), funded("I02"));
        assertThat(findings(plan(links, lines, true)).fragile()).isEmpty();
        assertThat(findings(plan(links, lines, false)).fragile())
                .extracting(AlignmentFindings.FragileGoal::why)
                .containsExactly("It rests on money that ends: $200 of the $200 that it needs year after year.");
    }

    @Test
    void hiddenWorkServesAGoalToo() {
        var plan = plan(List.of(CedarValley.link("I03", "G1", 3)), List.of(funded("I03")), true);
        var seen = CedarValley.of(plan).seenBy(new Audience(Visibility.BOARD));
        assertThat(seen.initiatives()).hasSize(2);
        var findings = AlignmentFindings.of(seen, Scope.ALL, CedarValley.TODAY);
        assertThat(findings.unserved()).isEmpty();
        assertThat(findings.fragile())
                .extracting(AlignmentFindings.FragileGoal::why)
                .containsExactly("It rests on one initiative.");
    }

    @Test
    void workWithoutLinksIsUnaligned() {
        var findings = findings(plan(List.of(CedarValley.link("I01", "G1", 3)), List.of(funded("I02")), true));
        assertThat(findings.unaligned())
                .extracting(work -> work.initiative().title() + " " + work.cost())
                .containsExactly("Work I02 $100", "Work I03 $0");
    }

    @Test
    void aLinkIsStaleAfterAYearToTheDay() {
        var link = CedarValley.link("I01", "G1", 3);
        assertThat(AlignmentFindings.isStale(link, Thresholds.DEFAULT, CedarValley.TODAY.plusYears(1)))
                .isFalse();
        assertThat(AlignmentFindings.isStale(
                        link, Thresholds.DEFAULT, CedarValley.TODAY.plusYears(1).plusDays(1)))
                .isTrue();
        var half = new Thresholds(15, 25, 35, 6);
        assertThat(AlignmentFindings.isStale(link, half, CedarValley.TODAY.plusMonths(6)))
                .isFalse();
        assertThat(AlignmentFindings.isStale(
                        link, half, CedarValley.TODAY.plusMonths(6).plusDays(1)))
                .isTrue();
    }

    private static AlignmentFindings findings(Plan plan) {
        return AlignmentFindings.of(CedarValley.of(plan), Scope.ALL, CedarValley.TODAY);
    }

    private static BudgetLine funded(String initiative) {
        return CedarValley.line(initiative, 2027, "GF", 100);
    }

    private static Plan plan(List<Link> links, List<BudgetLine> lines, boolean recurringFund) {
        return new Plan(
                null,
                List.of(CedarValley.goal("G1", 100, Visibility.PUBLIC)),
                List.of(),
                List.of(
                        CedarValley.initiative("I01", Visibility.PUBLIC),
                        CedarValley.initiative("I02", Visibility.PUBLIC),
                        CedarValley.initiative("I03", Visibility.CLOSED_SESSION)),
                links,
                List.of(CedarValley.fund("GF", recurringFund ? Recurrence.RECURRING : Recurrence.ONE_TIME)),
                lines,
                List.of());
    }
}
