package org.chalkline.bench;

import java.util.List;
import java.util.Locale;

/** What the same measurement gave each time. */
record Samples(List<Double> values, String unit) {

    Samples {
        values = values.stream().sorted().toList();
    }

    static Samples milliseconds(List<Long> nanos) {
        return new Samples(nanos.stream().map(each -> each / 1e6).toList(), "ms");
    }

    static Samples seconds(List<Long> nanos) {
        return new Samples(nanos.stream().map(each -> each / 1e9).toList(), "s");
    }

    double median() {
        int half = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
    }

    /** Such as "12.3 ms (11.0–19.8)". */
    @Override
    public String toString() {
        return "%s %s (%s–%s)".formatted(shown(median()), unit, shown(values.getFirst()), shown(values.getLast()));
    }

    private static String shown(double value) {
        return String.format(Locale.US, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
