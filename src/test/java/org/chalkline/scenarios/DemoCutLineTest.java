package org.chalkline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.scenarios.ListPlan.FY27;
import static org.chalkline.scenarios.ListPlan.FY28;
import static org.chalkline.scenarios.ListPlan.TODAY;
import static org.chalkline.scenarios.ListPlan.ids;
import static org.chalkline.scenarios.ListPlan.thousands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.Kind;
import org.chalkline.imports.UploadedFile;
import org.chalkline.imports.internal.PlanReader;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The demo district's next year, worked out by hand from its files. */
class DemoCutLineTest {

    /**
     * In $1,000 of FY28. General fund, capped at 400: I12 110, I22 186 leave 104; I14 asks 126, so I08 with 46 is below.
     * E-Rate category 2 has 700 + 12 carried forward, I03 takes 372: I04 288 leaves 52, and I19 asks 66. The bond has
     * 1,800 + 258, I03 takes 248 and I09 540: I04 192, I15 720 and I10 260 leave 98. I21 is unfunded.
     */
    private static final List<InitiativeId> RANKED =
            ids("I12", "I22", "I14", "I08", "I04", "I15", "I19", "I10", "I23", "I21");

    private static final Caps CAPS =
            Caps.NONE.withFund(new FundYear(new FundId("GF"), new FiscalYear(2028)), thousands(400));

    @SuppressWarnings("NullAway.Init")
    private static Portfolio demo;

    @BeforeAll
    static void readTheDemo() throws IOException {
        var nowhere = new District("", java.time.Month.JULY, FY27, 0, 0, Percent.ZERO, Map.of());
        var files = new ArrayList<UploadedFile>();
        for (var kind : Kind.values()) {
            var resource = new ClassPathResource("demo/" + kind.sheet() + ".csv");
            if (resource.exists()) {
                files.add(new UploadedFile(kind.sheet() + ".csv", resource.getContentAsByteArray()));
            }
        }
        var plan = PlanReader.read(files, Portfolio.whole(0, nowhere, Plan.EMPTY), ImportProgress.NONE)
                .toWrite();
        demo = Portfolio.whole(1, Objects.requireNonNull(plan.district()), plan);
    }

    @Test
    void lineIsWhereItWasWorkedOutByHand() {
        var line = CutLine.of(demo, List.of(FY28), RANKED, CAPS);
        assertThat(line.above()).containsExactlyElementsOf(ids("I12", "I22", "I04", "I15", "I10", "I23"));
        assertThat(List.of(line.asked(), line.granted())).containsExactly(thousands(2_984), thousands(2_516));
        assertThat(CutLineCharts.sentence(line))
                .isEqualTo("The money reaches 6 of 10 items: $2.5M of $3.0M asked; General fund, technology ends after"
                        + " “Four technology coaches” and E-Rate category 2 ends after “Wi-Fi in every classroom”.");
    }

    @Test
    void fundsLeaveWhatWasWorkedOutByHand() {
        var line = CutLine.of(demo, List.of(FY28), RANKED, CAPS);
        assertThat(left(line, "GF")).isEqualTo(thousands(104));
        assertThat(left(line, "ER2")).isEqualTo(thousands(52));
        assertThat(left(line, "BOND")).isEqualTo(thousands(98));
        assertThat(left(line, "SAFE")).isEqualTo(thousands(5));
        assertThat(left(line, "SISG")).isEqualTo(thousands(20));
        assertThat(fund(line, "ER2").endsAfter()).hasValue(5);
        assertThat(fund(line, "BOND").usedElsewhere()).isEqualTo(thousands(788));
    }

    @Test
    void boardSeesTheSameLineWithoutTheBackups() {
        var line = CutLine.of(demo, List.of(FY28), RANKED, CAPS);
        var board = demo.seenBy(new Audience(Visibility.BOARD));
        var seen = CutLine.withAbove(board, List.of(FY28), RANKED, line.above(), CAPS);
        assertThat(seen.above()).isEqualTo(line.above());
        assertThat(seen.items()).hasSize(9);
        assertThat(seen.asked()).isEqualTo(thousands(2_938));
        assertThat(fund(seen, "GF").usedElsewhere())
                .isEqualTo(fund(line, "GF").usedElsewhere().plus(thousands(46)));
        assertThat(CutLineTables.items(seen).rows().toString()).doesNotContain("Backups");
    }

    @Test
    void websiteThatIsNotRepairedTakesFromTwoGoalsAndLeavesARiskOver() {
        // G8 in FY28: I09 1, I11 2, I12 2, I16 3, I17 3, I25 2 = 13; G6: 2 of 29. I21 has no fund.
        assertThat(Consequences.of(demo, List.of(FY28), Set.copyOf(ids("I16"))).sentences())
                .containsExactly(
                        "“Families feel well informed” loses 23 % of what serves it.",
                        "“Public money and records are well looked after” loses 7 % of what serves it.",
                        "One risk stays over what the board accepts: “Website misses the legal deadline”.");
    }

    @Test
    void wirelessThatWaitsForSwitchesIsWarnedOf() {
        var line = CutLine.of(demo, List.of(FY28), RANKED, CAPS);
        assertThat(Warnings.of(demo, line, TODAY))
                .filteredOn(warning -> warning.kind() == Warning.Kind.DEPENDENCY)
                .extracting(Warning::words)
                .containsExactly(
                        "Wi-Fi in every classroom needs “Network switch replacement” first,"
                                + " which is not on the list and not in operation yet (execute).",
                        "Door access control needs “Network switch replacement” first,"
                                + " which is not on the list and not in operation yet (execute).");
    }

    @Test
    void ruleRanksProtectionAndWhatTheLawAsksForFirst() {
        var all = demo.initiatives().stream().map(it -> it.id()).toList();
        var ranked = RankingRule.DEFAULT.rank(demo, List.of(FY27), all);
        assertThat(ranked.subList(0, 4))
                .extracting(it -> it.initiative().id().code())
                .containsExactly("I07", "I06", "I16", "I18");
        // I07: 40 · 17/41 + 25 · 50/100 + 25 · 22/22 + 10 · the highest benefit for a dollar
        assertThat(ranked.getFirst().total()).isEqualByComparingTo("64.0853658537");
    }

    private static Money left(CutLine line, String fund) {
        return fund(line, fund).left().orElseThrow();
    }

    private static FundLine fund(CutLine line, String code) {
        return line.funds().stream()
                .filter(fund -> fund.fund().id().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
