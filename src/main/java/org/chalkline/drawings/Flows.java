package org.chalkline.drawings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.charts.Sankey;
import org.chalkline.charts.Value;
import org.chalkline.drawings.Mark.Anchor;
import org.chalkline.drawings.Mark.Point;

/**
 * Flows between layers of nodes. Nodes stand in the order in which they are given; each has as much height as its flow or its name
 * needs, whichever is more.
 */
final class Flows {

    /** How many lines of type high all flows of the fullest layer are together. */
    private static final double FLOW_LINES = 18;

    private static final double NODE = 12;
    private static final double GAP = 4;
    private static final double BESIDE = 8;
    private static final double MARGIN = 0.24;
    private static final double OPACITY = 0.3;
    private static final double UNDER_WORDS = 0.78;

    private final Canvas canvas;
    private final Sankey chart;
    private final TreeMap<Integer, List<FlowNode>> layers = new TreeMap<>();
    private final Map<String, FlowNode> byKey = new LinkedHashMap<>();
    private final double left;
    private final double right;
    private final int last;
    private final double scale;

    private Flows(Canvas canvas, Sankey chart) {
        this.canvas = canvas;
        this.chart = chart;
        this.last = chart.nodes().stream().mapToInt(Sankey.Node::layer).max().orElse(0);
        this.left = margin(0);
        this.right = margin(last);
        var sums = new HashMap<Integer, Double>();
        chart.nodes().forEach(node -> sums.merge(node.layer(), length(node.value()), Double::sum));
        var most = sums.values().stream().mapToDouble(it -> it).max().orElse(1);
        this.scale = FLOW_LINES * canvas.look().size() / Math.max(1e-9, most);
        for (var node : chart.nodes()) {
            var placed = new FlowNode(node, Math.max(1, length(node.value()) * scale), tag(node));
            layers.computeIfAbsent(node.layer(), any -> new ArrayList<>()).add(placed);
            byKey.put(node.key(), placed);
        }
    }

    static Drawing draw(Canvas canvas, Sankey chart) {
        return new Flows(canvas, chart).drawn();
    }

    private static double length(Value value) {
        return Math.max(0, value.number().doubleValue());
    }

    /** Room for the longest name of a layer, up to a share of the whole. */
    private double margin(int layer) {
        if (layer == 0 && last == 0) {
            return canvas.look().width() / 2;
        }
        var size = canvas.look().size();
        var widest = chart.nodes().stream()
                .filter(node -> node.layer() == layer)
                .mapToDouble(node -> Letters.width(node.label(), size, false)
                        + BESIDE
                        + Letters.width(node.value().text(), size, true))
                .max()
                .orElse(0);
        return Math.min(canvas.look().width() * MARGIN, widest + 2) + BESIDE;
    }

    private boolean isOuter(int layer) {
        return layer == 0 || layer == last;
    }

    private double x(int layer) {
        return last == 0 ? left : left + (canvas.look().width() - left - right - NODE) * layer / last;
    }

    private Tag tag(Sankey.Node node) {
        var size = isOuter(node.layer()) ? canvas.look().size() : canvas.look().size() - 1;
        var room = node.layer() == 0
                ? left - BESIDE
                : node.layer() == last ? right - BESIDE : x(node.layer() + 1) - x(node.layer()) - NODE - 2 * BESIDE;
        return Tag.of(node.label(), node.value().text(), room, size);
    }

    private Drawing drawn() {
        var height = layers.values().stream().mapToDouble(Flows::needed).max().orElse(0);
        layers.values().forEach(layer -> layOut(layer, height));
        flows();
        byKey.values().forEach(this::node);
        return canvas.drawn(height + 2);
    }

    private static double needed(List<FlowNode> layer) {
        return layer.stream().mapToDouble(FlowNode::room).sum() + GAP * (layer.size() - 1);
    }

    /** What is left over goes between the nodes. */
    private static void layOut(List<FlowNode> layer, double height) {
        var rest = height - needed(layer);
        var gap = GAP + rest / (layer.size() + 1);
        var y = rest / (layer.size() + 1);
        for (var placed : layer) {
            placed.top = y + (placed.room() - placed.height) / 2;
            y += placed.room() + gap;
        }
    }

    /** At each end in the order of the other, so that flows cross as little as the order of the nodes lets them. */
    private void flows() {
        var known = chart.flows().stream()
                .filter(flow -> byKey.containsKey(flow.from()) && byKey.containsKey(flow.to()))
                .toList();
        var begins = new IdentityHashMap<Sankey.Flow, Double>();
        known.stream()
                .sorted(Comparator.comparingDouble(flow -> get(flow.to()).middle()))
                .forEach(flow -> {
                    var from = get(flow.from());
                    begins.put(flow, from.top + from.out);
                    from.out += length(flow.value()) * scale;
                });
        known.stream()
                .sorted(Comparator.comparingDouble(flow -> get(flow.from()).middle()))
                .forEach(flow -> {
                    var to = get(flow.to());
                    flow(flow, begins.getOrDefault(flow, 0.0), to.top + to.in);
                    to.in += length(flow.value()) * scale;
                });
    }

    private FlowNode get(String key) {
        return java.util.Objects.requireNonNull(byKey.get(key));
    }

    private void flow(Sankey.Flow flow, double begin, double end) {
        var from = get(flow.from());
        var to = get(flow.to());
        var x1 = x(from.node.layer()) + NODE;
        var x2 = x(to.node.layer());
        var half = (x1 + x2) / 2;
        var thick = Math.max(0.5, length(flow.value()) * scale);
        canvas.add(new Mark.Shape(
                new Point(x1, begin),
                List.of(
                        new Mark.Curve(new Point(half, begin), new Point(half, end), new Point(x2, end)),
                        new Mark.To(new Point(x2, end + thick)),
                        new Mark.Curve(
                                new Point(half, end + thick),
                                new Point(half, begin + thick),
                                new Point(x1, begin + thick))),
                Palette.of(own(from.node, to.node).tone()),
                OPACITY));
    }

    /** In the colour of the goal that it serves, or of the fund it comes from: the end that has a colour of its own. */
    private static Sankey.Node own(Sankey.Node from, Sankey.Node to) {
        var tone = to.tone().name();
        return tone.startsWith("goal-") || tone.equals("warning") ? to : from;
    }

    private void node(FlowNode placed) {
        var node = placed.node;
        var x = x(node.layer());
        canvas.rectangle(x, placed.top, NODE, placed.height, Palette.of(node.tone()));
        if (node.layer() == 0 && last > 0) {
            placed.tag.draw(canvas, x - BESIDE, placed.middle(), Anchor.END);
            return;
        }
        if (!isOuter(node.layer())) {
            var under = new Box(
                    x + NODE + BESIDE - 3,
                    placed.middle() - placed.tag.height() / 2,
                    placed.tag.width() + 6,
                    placed.tag.height());
            canvas.add(new Mark.Rectangle(under, Palette.BACKGROUND, UNDER_WORDS));
        }
        placed.tag.draw(canvas, x + NODE + BESIDE, placed.middle(), Anchor.START);
    }
}
