package org.chalkline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chalkline.scenarios.ListPlan.About.NOTHING;
import static org.chalkline.scenarios.ListPlan.FY27;
import static org.chalkline.scenarios.ListPlan.ids;

import java.math.BigDecimal;
import java.util.List;
import org.chalkline.charts.Table;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.scenarios.RankingRule.Axis;
import org.chalkline.shared.Money;
import org.junit.jupiter.api.Test;

class RankingRuleTest {

    /**
     * A serves G1 (60) with 2 and takes 12 off a risk: alignment 40. B serves G2 (40) with 3, is required and gives
     * $5,000 for $20,000: alignment 40. C serves G1 with 3: alignment 60, the highest.
     */
    private static Portfolio plan() {
        return new ListPlan()
                .goal("G1", 60)
                .goal("G2", 40)
                .fund("GF")
                .work("A")
                .work("B", NOTHING.mandated(Mandate.REQUIRED).giving(Money.ofDollars(5_000), 9_000))
                .work("C", NOTHING.mandated(Mandate.RECOMMENDED).giving(Money.ofDollars(4_000), 0))
                .link("A", "G1", 2)
                .link("B", "G2", 3)
                .link("C", "G1", 3)
                .costs("A", FY27, "GF", 10)
                .costs("B", FY27, "GF", 20)
                .costs("C", FY27, "GF", 32)
                .risk("K1", 5, 2, List.of(), List.of("A"))
                .risk("K2", 3, 2, List.of(), List.of("C"))
                .build();
    }

    @Test
    void eachPartIsRescaledAndTheSumIsWeighted() {
        var ranked = RankingRule.DEFAULT.rank(plan(), List.of(FY27), ids("A", "B", "C"));
        assertThat(ranked).extracting(it -> it.initiative().id().code()).containsExactly("C", "B", "A");
        var c = ranked.get(0);
        // 40 · 100 + 25 · 50 + 25 · 4/12 · 100 + 10 · (4,000/32,000)/(5,000/20,000) · 100, in hundredths
        assertThat(points(c)).containsExactly("100.0", "50.0", "33.3", "50.0");
        assertThat(c.total()).isEqualByComparingTo("65.8333333333");
        // 40 · 40/60 + 25 + 0 + 10
        assertThat(points(ranked.get(1))).containsExactly("66.7", "100.0", "0.0", "100.0");
        assertThat(ranked.get(1).total()).isEqualByComparingTo("61.6666666667");
        // 40 · 40/60 + 25
        assertThat(ranked.get(2).total()).isEqualByComparingTo("51.6666666667");
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 3);
    }

    @Test
    void eachPartSaysWhereItComesFrom() {
        var b = RankingRule.DEFAULT
                .rank(plan(), List.of(FY27), ids("A", "B", "C"))
                .get(1);
        assertThat(b.parts())
                .extracting(Ranked.Part::words)
                .containsExactly(
                        "alignment 40.0, the highest is 60.0",
                        "mandate: required",
                        "takes 0 off risks, the most is 12",
                        "$5,000 a year for a cost of $20,000");
        assertThat(b.part(Axis.MANDATE).contribution()).isEqualByComparingTo("25");
        assertThat(RankingRule.DEFAULT.sentence())
                .isEqualTo("Of 100 points, alignment counts 40, mandate 25, risk reduction 25 and benefit 10.");
    }

    @Test
    void equalScoresAreRankedByCostAndThenByCode() {
        var plan = new ListPlan().goal("G1", 100).fund("GF").work("I10", "I2", "I1", "TOP");
        for (var code : List.of("I10", "I2", "I1")) {
            plan.link(code, "G1", 1);
        }
        plan.link("TOP", "G1", 3)
                .costs("TOP", FY27, "GF", 90)
                .costs("I1", FY27, "GF", 9)
                .costs("I2", FY27, "GF", 8)
                .costs("I10", FY27, "GF", 8);
        var ranked = new RankingRule(100, 0, 0, 0).rank(plan.build(), List.of(FY27), ids("I1", "I10", "TOP", "I2"));
        assertThat(ranked).extracting(it -> it.initiative().id().code()).containsExactly("TOP", "I2", "I10", "I1");
    }

    @Test
    void benefitOfWorkThatCostsNothingHereIsFullAndRescalesNobody() {
        var plan = new ListPlan()
                .fund("GF")
                .work("FREE", NOTHING.giving(Money.ofDollars(1), 0))
                .work("PAID", NOTHING.giving(Money.ofDollars(1_000), 0))
                .work("NONE")
                .costs("PAID", FY27, "GF", 10)
                .build();
        var ranked = new RankingRule(0, 0, 0, 100).rank(plan, List.of(FY27), ids("NONE", "PAID", "FREE"));
        assertThat(ranked)
                .extracting(Ranked::total)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(100), BigDecimal.valueOf(100), BigDecimal.ZERO);
        assertThat(ranked.getFirst().initiative().id()).isEqualTo(new InitiativeId("FREE"));
    }

    @Test
    void weightsAddUpToAHundred() {
        assertThatThrownBy(() -> new RankingRule(40, 25, 25, 11)).hasMessage("The weights add up to 100");
        assertThatThrownBy(() -> new RankingRule(-10, 50, 50, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tableShowsAllParts() {
        var ranked = RankingRule.DEFAULT.rank(plan(), List.of(FY27), ids("A", "B", "C"));
        var table = RankingTable.of(RankingRule.DEFAULT, ranked);
        assertThat(table.columns())
                .extracting(Table.Column::header)
                .containsExactly(
                        "Rank",
                        "Initiative",
                        "Alignment (40)",
                        "Mandate (25)",
                        "Risk reduction (25)",
                        "Benefit (10)",
                        "Score",
                        "Cost");
        assertThat(table.rows().getFirst().cells())
                .extracting(Table.Cell::text)
                .containsExactly("1", "Work C", "100.0", "50.0", "33.3", "50.0", "65.8", "$32,000");
    }

    private static List<String> points(Ranked ranked) {
        return ranked.parts().stream()
                .map(part -> part.points()
                        .setScale(1, java.math.RoundingMode.HALF_UP)
                        .toPlainString())
                .toList();
    }
}
