package org.chalkline.charts;

import java.util.List;

/**
 * Bars over categories, one or several series side by side or stacked.
 *
 * @param categories what each group of bars stands for
 * @param unit "$", "%" or a plain word; written at the axis
 */
public record Bars(
        Caption caption,
        Orientation orientation,
        boolean stacked,
        String unit,
        List<Category> categories,
        List<Series> series,
        Table table)
        implements Chart {

    public Bars {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        var width = categories.size();
        if (series.stream().anyMatch(one -> one.values().size() != width)) {
            throw new IllegalArgumentException("Each series has one value a category");
        }
    }

    public enum Orientation {
        HORIZONTAL,
        VERTICAL
    }

    /**
     * One group of bars.
     *
     * @param key what a click on the category opens; empty for nothing
     * @param tone for the series that take their colour from the category, see {@link Tone#OF_CATEGORY}
     */
    public record Category(String key, String label, Tone tone) {
        public Category(String key, String label) {
            this(key, label, Tone.NEUTRAL);
        }
    }

    /** @param values one a category, in the same order */
    public record Series(String name, Tone tone, List<Value> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
