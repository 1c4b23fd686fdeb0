package org.chalkline.charts;

import java.util.List;

/** Steps from one total to another, such as what changes a budget from one fiscal year to the next. */
public record Waterfall(Caption caption, String unit, List<Step> steps, Table table) implements Chart {

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /** @param total true for a bar that stands on zero and shows the sum so far, false for a change */
    public record Step(String key, String label, Value value, boolean total) {}
}
