package org.chalkline.drawings;

import org.chalkline.charts.Sankey;

/** A node of a flow with the height of its flow and its words; its top is set when its layer is laid out. */
final class FlowNode {

    final Sankey.Node node;
    final double height;
    final Tag tag;
    double top;

    /** How much of its height flows have left by. */
    double out;

    /** How much of its height flows have come in by. */
    double in;

    FlowNode(Sankey.Node node, double height, Tag tag) {
        this.node = node;
        this.height = height;
        this.tag = tag;
    }

    /** What it needs of the layer's height: for its flow or for its words, whichever is more. */
    double room() {
        return Math.max(height, tag.height() + 2);
    }

    double middle() {
        return top + height / 2;
    }
}
