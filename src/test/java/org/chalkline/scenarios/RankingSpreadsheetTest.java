package org.chalkline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chalkline.portfolio.Mandate;
import org.chalkline.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule's order agrees with fractions of whole numbers, on plans full of ties. */
class RankingSpreadsheetTest {

    /** @param cost dollars, more than 0 */
    private record Row(int code, long aligned, int mandate, int reduced, long benefit, long cost) {}

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderAgreesWithExactFractions(int seed) {
        var random = new Random(seed);
        var plan = new ListPlan().goal("G1", 50).goal("G2", 30).goal("G3", 20).fund("GF");
        var rows = new ArrayList<Row>();
        for (int code = 1; code <= 12; code++) {
            rows.add(row(plan, code, random));
        }
        var rule = seed % 2 == 0 ? RankingRule.DEFAULT : new RankingRule(30, 30, 30, 10);

        var ranked = rule.rank(
                plan.build(),
                List.of(),
                rows.stream()
                        .map(row -> new org.chalkline.portfolio.InitiativeId("I" + row.code()))
                        .toList());

        assertThat(ranked).extracting(it -> it.initiative().id().code()).containsExactlyElementsOf(sorted(rule, rows));
    }

    private static Row row(ListPlan plan, int code, Random random) {
        var name = "I" + code;
        var mandate = Mandate.values()[random.nextInt(3)];
        long benefit = 1000L * random.nextInt(3);
        long cost = 10_000L * (1 + random.nextInt(3));
        plan.work(name, ListPlan.About.NOTHING.mandated(mandate).giving(Money.ofDollars(benefit), random.nextInt(500)));
        plan.costs(name, ListPlan.FY27, "GF", cost / 1000);
        long aligned = 0;
        int[] weights = {50, 30, 20};
        for (int goal = 0; goal < weights.length; goal++) {
            int strength = random.nextInt(4);
            if (strength > 0) {
                plan.link(name, "G" + (goal + 1), strength);
            }
            aligned += (long) weights[goal] * strength;
        }
        int taken = random.nextInt(4);
        if (taken > 0) {
            plan.risk("K" + code, 1 + taken, 1, List.of(), List.of(name));
        }
        return new Row(code, aligned, mandate.ordinal() * 50, taken * 4, benefit, cost);
    }

    /** Score = Σ weight · part / highest, over one denominator that is the same for all rows. */
    private static List<String> sorted(RankingRule rule, List<Row> rows) {
        long aligned = Math.max(1, rows.stream().mapToLong(Row::aligned).max().orElse(1));
        long reduced = Math.max(1, rows.stream().mapToLong(Row::reduced).max().orElse(1));
        // Benefit for each dollar over the common multiple of all costs, 60,000.
        long benefit = Math.max(
                1,
                rows.stream().mapToLong(RankingSpreadsheetTest::perDollar).max().orElse(1));
        Comparator<Row> byScore = Comparator.comparing(row -> BigInteger.valueOf(rule.alignmentWeight() * row.aligned())
                .multiply(BigInteger.valueOf(100 * reduced * benefit))
                .add(BigInteger.valueOf((long) rule.mandateWeight() * row.mandate())
                        .multiply(BigInteger.valueOf(aligned * reduced * benefit)))
                .add(BigInteger.valueOf((long) rule.riskWeight() * row.reduced())
                        .multiply(BigInteger.valueOf(100 * aligned * benefit)))
                .add(BigInteger.valueOf(rule.benefitWeight() * perDollar(row))
                        .multiply(BigInteger.valueOf(100 * aligned * reduced))));
        return rows.stream()
                .sorted(byScore.reversed().thenComparing(Row::cost).thenComparing(Row::code))
                .map(row -> "I" + row.code())
                .toList();
    }

    private static long perDollar(Row row) {
        return row.benefit() * (60_000 / row.cost());
    }
}
