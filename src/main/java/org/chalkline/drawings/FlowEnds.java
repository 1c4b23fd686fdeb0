package org.chalkline.drawings;

import java.util.Comparator;
import java.util.List;
import org.chalkline.charts.Sankey;
import org.chalkline.drawings.Mark.Anchor;

/** On a phone, where flows can't be told apart: where they come from and where they go, a bar each, the largest first. */
final class FlowEnds {

    private final Canvas canvas;
    private final Words words;

    FlowEnds(Canvas canvas, Words words) {
        this.canvas = canvas;
        this.words = words;
    }

    Drawing draw(Sankey chart) {
        var last = chart.nodes().stream().mapToInt(Sankey.Node::layer).max().orElse(0);
        var top = part(chart, 0, words.from(), 0);
        return canvas.drawn(last == 0 ? top : part(chart, last, words.to(), top + 8));
    }

    private double part(Sankey chart, int layer, String title, double top) {
        var look = canvas.look();
        canvas.strong(0, Canvas.baseline(top + look.line() / 2, look.size()), title, Anchor.START, Palette.QUIET);
        var nodes = chart.nodes().stream()
                .filter(node -> node.layer() == layer)
                .sorted(Comparator.comparing((Sankey.Node node) -> node.value().number())
                        .reversed())
                .toList();
        return Rows.draw(
                canvas,
                nodes.stream().map(Sankey.Node::label).toList(),
                List.of(nodes.stream()
                        .map(node -> new Rows.Bar(node.value(), Palette.of(node.tone())))
                        .toList()),
                top + look.line() + 6);
    }
}
