package org.chalkline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.shared.Money;
import org.junit.jupiter.api.Test;

/** What a chart card shows, without a browser. */
class ChartCardViewTest {

    private final ChartCard card = new ChartCard(chart("The plan costs $5.9M in FY27.", Money.ofDollars(5_888_000)));

    @Test
    void theSentenceStandsOverTheDrawing() {
        assertThat(text()).contains("The plan costs $5.9M in FY27.");
    }

    @Test
    void theTrustStripTellsSourceAndWhatIsLeftOut() {
        assertThat(text()).contains("Plan revision 3", "Some work is summed", "25 initiatives add up");
    }

    @Test
    void theTableIsOneClickAwayAndGoesAgain() {
        assertThat(text()).doesNotContain("$5,888,000");
        turnTable();
        assertThat(text()).contains("$5,888,000");
        turnTable();
        assertThat(text()).doesNotContain("$5,888,000");
    }

    @Test
    void anOpenTableFollowsTheChart() {
        turnTable();
        card.show(chart("The plan costs $6.3M in FY28.", Money.ofDollars(6_297_000)));
        assertThat(text()).contains("$6,297,000").doesNotContain("$5,888,000");
    }

    private void turnTable() {
        var button = all(card)
                .filter(NativeButton.class::isInstance)
                .filter(one -> "table".equals(one.getElement().getAttribute("data-action")))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private String text() {
        return card.getElement().getTextRecursively();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ChartCardViewTest::all));
    }

    private static Bars chart(String sentence, Money cost) {
        var table = new Table(
                List.of(new Table.Column("Year", Table.Kind.TEXT), new Table.Column("Cost", Table.Kind.MONEY)),
                List.of(new Table.Row("", List.of(Table.Cell.of("FY"), Table.Cell.of(cost)))));
        return new Bars(
                new Caption(
                        "cost",
                        "Cost",
                        sentence,
                        "Plan revision 3",
                        LocalDate.of(2026, 11, 24),
                        List.of("Some work is summed into other work"),
                        "25 initiatives add up"),
                Bars.Orientation.VERTICAL,
                false,
                "$",
                List.of(new Bars.Category("", "FY")),
                List.of(new Bars.Series("Cost", Tone.ACCENT, List.of(new Value(BigDecimal.ONE, "$1")))),
                table);
    }
}
