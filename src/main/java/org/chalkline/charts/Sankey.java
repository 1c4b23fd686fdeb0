package org.chalkline.charts;

import java.util.List;

/**
 * Flows between nodes in layers, such as dollars from funds through initiatives to goals.
 *
 * @param nodes each with a unique key; layers count from 0 at the left
 */
public record Sankey(Caption caption, List<Node> nodes, List<Flow> flows, Table table) implements Chart {

    public Sankey {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    public record Node(String key, String label, int layer, Tone tone, Value value) {}

    public record Flow(String from, String to, Value value) {}
}
