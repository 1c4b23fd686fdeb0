package org.chalkline.charts;

/**
 * What a reader sees of some numbers: marks to draw, one sentence that says what they show, and the table behind them.
 * Money values travel as exact dollars ({@code BigDecimal}), and carry their formatted text beside them.
 */
public sealed interface Chart permits Sankey, Heatmap, Bars, Lines, Bubbles, Waterfall, Timeline {

    /** What every chart says of itself. */
    Caption caption();

    /** The same numbers as rows, in full. */
    Table table();
}
