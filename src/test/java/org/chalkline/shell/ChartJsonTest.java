package org.chalkline.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Lines;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.junit.jupiter.api.Test;

class ChartJsonTest {

    private static final Caption CAPTION =
            new Caption("readings", "Readings", "They rise.", "Plan revision 1", LocalDate.EPOCH, List.of(), "");
    private static final Table NO_TABLE = new Table(List.of(), List.of());

    @Test
    void carriesTheKindTheNumbersAndTheirTextsButNotTheTable() {
        var point = new Lines.Point(LocalDate.of(2026, 6, 30), new Value(new BigDecimal("54.5"), "54.5 %"));
        var json = ChartJson.of(new Lines(
                CAPTION, "%", List.of(new Lines.Series("Seen", Tone.goal(0), false, List.of(point))), NO_TABLE));

        assertThat(json.get("kind").asString()).isEqualTo("lines");
        assertThat(json.has("table")).isFalse();
        var drawn = json.at("/series/0/points/0");
        assertThat(drawn.get("date").asString()).isEqualTo("2026-06-30");
        assertThat(drawn.at("/value/number").decimalValue()).isEqualByComparingTo("54.5");
        assertThat(json.at("/series/0/tone/name").asString()).isEqualTo("goal-0");
    }

    @Test
    void aSeriesWithoutAValuePerCategoryIsNoChart() {
        var categories = List.of(new Bars.Category("", "FY27"), new Bars.Category("", "FY28"));
        var series = List.of(new Bars.Series("Planned", Tone.ACCENT, List.of(Value.of(1))));
        assertThatThrownBy(() -> new Bars(CAPTION, Bars.Orientation.VERTICAL, false, "$", categories, series, NO_TABLE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
