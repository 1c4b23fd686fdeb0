package org.chalkline.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Bubbles;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Heatmap;
import org.chalkline.charts.Lines;
import org.chalkline.charts.Sankey;
import org.chalkline.charts.Timeline;
import org.chalkline.charts.Waterfall;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Drawings of the demo's charts and of some that are hard to draw: whole, without overlaps, with their numbers. */
class DrawingsTest {

    private static final List<Chart> CHARTS = DemoCharts.all();
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static Stream<Drawing> both(Chart chart) {
        return Stream.of(Drawings.of(chart), Drawings.narrow(chart, Locale.US), Drawings.of(chart, SPANISH));
    }

    private static String place(Chart chart, Drawing drawing) {
        return "%s %s at %.0f"
                .formatted(chart.getClass().getSimpleName(), chart.caption().id(), drawing.width());
    }

    @Test
    void everyKindOfChartIsAmongThem() {
        assertThat(CHARTS.stream().map(Chart::getClass).distinct().toList())
                .hasSameSizeAs(Chart.class.getPermittedSubclasses());
    }

    @Test
    void noTextIsCutOff() {
        var wrong = new ArrayList<String>();
        for (var chart : CHARTS) {
            both(chart).forEach(drawing -> {
                var whole = new Box(0, 0, drawing.width(), drawing.height());
                drawing.texts().stream()
                        .filter(text -> !whole.contains(text.box()))
                        .forEach(text -> wrong.add(place(chart, drawing) + ": " + text.words() + " " + text.box()));
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTwoTextsOverlap() {
        var wrong = new ArrayList<String>();
        for (var chart : CHARTS) {
            both(chart).forEach(drawing -> {
                var texts = drawing.texts();
                for (int i = 0; i < texts.size(); i++) {
                    for (int j = i + 1; j < texts.size(); j++) {
                        if (texts.get(i).box().overlaps(texts.get(j).box())) {
                            wrong.add(
                                    place(chart, drawing) + ": " + texts.get(i).words() + " / "
                                            + texts.get(j).words());
                        }
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachMarkHasItsNumberAndItsName() {
        for (var chart : CHARTS) {
            var words =
                    Drawings.of(chart).texts().stream().map(Mark.Text::words).collect(Collectors.joining(" "));
            for (var expected : expected(chart)) {
                for (var word : expected.split(" ")) {
                    assertThat(words).as(chart.caption().id() + ": " + expected).contains(word);
                }
            }
        }
    }

    private static List<String> expected(Chart chart) {
        return switch (chart) {
            case Sankey it ->
                it.nodes().stream()
                        .flatMap(node -> Stream.of(node.label(), node.value().text()))
                        .toList();
            case Bars it ->
                Stream.concat(
                                it.categories().stream().map(Bars.Category::label),
                                it.series().stream()
                                        .flatMap(series -> series.values().stream()
                                                .filter(value -> !it.stacked()
                                                        || value.number().signum() != 0)
                                                .map(value -> value.text())))
                        .toList();
            case Lines it ->
                it.series().stream()
                        .flatMap(series -> Stream.of(
                                series.name(), series.points().getLast().value().text()))
                        .toList();
            case Heatmap it ->
                Stream.of(
                                it.columns().stream(),
                                it.rows().stream(),
                                it.cells().stream().map(Heatmap.Cell::text))
                        .flatMap(texts -> texts)
                        .filter(text -> !text.isBlank())
                        .toList();
            case Bubbles it ->
                it.groups().stream()
                        .flatMap(group -> group.bubbles().stream().map(Bubbles.Bubble::label))
                        .toList();
            case Waterfall it ->
                it.steps().stream()
                        .flatMap(step -> Stream.of(step.label(), step.value().text()))
                        .toList();
            case Timeline it ->
                it.groups().stream()
                        .flatMap(group -> Stream.concat(
                                Stream.of(group.name()),
                                group.bars().stream().flatMap(bar -> Stream.of(bar.label(), bar.sign()))))
                        .toList();
        };
    }

    @Test
    void theSameChartGivesTheSameDrawing() {
        CHARTS.forEach(chart -> assertThat(Drawings.of(chart)).isEqualTo(Drawings.of(chart)));
    }

    @Test
    void svgIsWellFormedWithATitleADescriptionAndNothingThatRuns() throws Exception {
        for (var chart : CHARTS) {
            var svg = Svg.of(Drawings.of(chart), "A & \"B\" <script>", "Says \u0000 it", "page1", "en");
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            var named = root.getAttribute("aria-labelledby").split(" ");
            var children =
                    List.of(root.getChildNodes().item(0), root.getChildNodes().item(1));
            assertThat(children.stream().map(it -> ((Element) it).getAttribute("id")))
                    .containsExactly(named);
            assertThat(children.getFirst().getTextContent()).isEqualTo("A & \"B\" <script>");
            assertThat(Arrays.asList("<script", " style=", "<style", "href", "NaN", "Infinity"))
                    .noneMatch(svg::contains);
        }
    }

    @Test
    void wordsOnAColourCanBeRead() {
        for (var tone :
                List.of("goal-0", "goal-5", "fund-2", "risk-low", "risk-moderate", "risk-high", "risk-critical")) {
            var colour = Palette.of(new org.chalkline.charts.Tone(tone));
            assertThat(contrast(colour, Palette.on(colour))).as(tone).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double contrast(String one, String other) {
        var lights = Stream.of(one, other).map(DrawingsTest::light).sorted().toList();
        return (lights.getLast() + 0.05) / (lights.getFirst() + 0.05);
    }

    private static double light(String colour) {
        var parts = Stream.of(1, 3, 5)
                .map(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toList();
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }
}
