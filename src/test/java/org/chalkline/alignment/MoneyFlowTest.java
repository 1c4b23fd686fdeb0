package org.chalkline.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import org.chalkline.charts.Sankey;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyFlowTest {

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void everyLayerAddsUpToTheWhole(Visibility clearance) {
        var chart = chart(CedarValley.whole().seenBy(new Audience(clearance)));
        for (int layer = 0; layer < 3; layer++) {
            assertThat(layer(chart, layer)).isEqualByComparingTo("17214000");
        }
        assertThat(chart.caption().addsUp()).endsWith("$17,214,000");
    }

    @Test
    void hiddenWorkIsOneNode() {
        var chart = chart(CedarValley.whole().seenBy(new Audience(Visibility.BOARD)));
        assertThat(chart.nodes())
                .extracting(Sankey.Node::label)
                .contains("Other work", "Other goals")
                .doesNotContain("Work I07", "Goal G5");
        assertThat(chart.caption().leftOut()).hasSize(1);
    }

    @Test
    void gathersTheSmallestOfManyInitiatives() {
        var plan = CedarValley.plan();
        var initiatives = new ArrayList<Initiative>(plan.initiatives());
        var lines = new ArrayList<BudgetLine>(plan.lines());
        for (int i = 26; i <= 80; i++) {
            initiatives.add(CedarValley.initiative("I" + i, Visibility.PUBLIC));
            lines.add(CedarValley.line("I" + i, 2027, "GF", i));
        }
        var chart = chart(CedarValley.of(new Plan(
                null, plan.goals(), plan.guardrails(), initiatives, plan.links(), plan.funds(), lines, plan.risks())));
        assertThat(chart.nodes()).filteredOn(node -> node.layer() == 1).hasSize(MoneyFlow.MOST_INITIATIVES);
        assertThat(chart.nodes()).extracting(Sankey.Node::label).contains("56 smaller initiatives", "Serves no goal");
        assertThat(layer(chart, 0)).isEqualByComparingTo(layer(chart, 2));
    }

    @Test
    void onAWallFewerHaveANameAndAllAreInTheTable() {
        var picture = CedarValley.whole();
        var wall = MoneyFlow.forRoom(picture, Scope.ALL, CedarValley.TODAY);
        assertThat(wall.nodes()).filteredOn(node -> node.layer() == 1).hasSize(MoneyFlow.MOST_IN_A_ROOM);
        for (int layer = 0; layer < 3; layer++) {
            assertThat(layer(wall, layer)).isEqualByComparingTo("17214000");
        }
        assertThat(wall.table().rows()).isEqualTo(chart(picture).table().rows());
        assertThat(wall.caption()).isEqualTo(chart(picture).caption());
    }

    @Test
    void flowsJoinKnownNodesOnly() {
        var chart = chart(CedarValley.whole());
        var keys = new HashSet<>(chart.nodes().stream().map(Sankey.Node::key).toList());
        assertThat(keys).hasSameSizeAs(chart.nodes());
        assertThat(chart.flows()).allMatch(flow -> keys.contains(flow.from()) && keys.contains(flow.to()));
        assertThat(keys).contains("unfunded", "goals/G1", "initiatives/I21", "funds/GF");
    }

    private static Sankey chart(Portfolio portfolio) {
        return MoneyFlow.of(portfolio, Scope.ALL, CedarValley.TODAY);
    }

    private static BigDecimal layer(Sankey chart, int layer) {
        return chart.nodes().stream()
                .filter(node -> node.layer() == layer)
                .map(node -> node.value().number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
