package org.chalkline.priorities.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chalkline.priorities.Outcome;

/** How many items are decided in which way, in words. */
record VerdictCount(Map<Outcome, Long> counts) {

    static VerdictCount of(Collection<Outcome> outcomes) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        outcomes.forEach(outcome -> counts.merge(outcome, 1L, Long::sum));
        return new VerdictCount(counts);
    }

    /** Such as "9 approved, 1 approved with a condition and 2 deferred"; "nothing" for none. */
    String words() {
        var parts = new ArrayList<String>();
        counts.forEach((outcome, count) -> parts.add("%,d %s".formatted(count, outcome.words())));
        return listed(parts);
    }

    private static String listed(List<String> parts) {
        if (parts.isEmpty()) {
            return "nothing";
        }
        var last = parts.size() - 1;
        return last == 0 ? parts.getFirst() : String.join(", ", parts.subList(0, last)) + " and " + parts.getLast();
    }

    long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
