package org.chalkline.charts;

import java.util.List;

/**
 * Points on two number axes with a size, such as alignment against cost.
 *
 * @param groups told apart by shape as well as colour
 */
public record Bubbles(Caption caption, String xAxis, String yAxis, String sizeName, List<Group> groups, Table table)
        implements Chart {

    public Bubbles {
        groups = List.copyOf(groups);
    }

    /** @param shape one of {@code circle}, {@code diamond}, {@code triangle}, {@code square} */
    public record Group(String name, String shape, Tone tone, List<Bubble> bubbles) {
        public Group {
            bubbles = List.copyOf(bubbles);
        }
    }

    public record Bubble(String key, String label, Value x, Value y, Value size) {}
}
