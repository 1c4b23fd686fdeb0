package org.chalkline.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chalkline.roadmap.Roadmap.Item;
import org.chalkline.shared.Days;

/** What the roadmap says, in sentences. */
public final class RoadmapSentence {

    private RoadmapSentence() {}

    /** What the roadmap says: how many run, and which begin before what they wait for ends. */
    public static String of(List<Item> items, LocalDate today) {
        if (items.isEmpty()) {
            return "No initiative has a start and an end yet.";
        }
        var running = items.stream().filter(item -> item.runs(today)).count();
        var early = items.stream().filter(item -> !item.tooEarlyFor().isEmpty()).count();
        var late = items.stream().filter(item -> item.late(today)).count();
        var parts = new ArrayList<String>();
        parts.add("%,d of %,d initiatives %s today".formatted(running, items.size(), running == 1 ? "runs" : "run"));
        if (early > 0) {
            parts.add("%,d %s before what %s for ends"
                    .formatted(early, early == 1 ? "begins" : "begin", early == 1 ? "it waits" : "they wait"));
        }
        if (late > 0) {
            parts.add("%,d should have begun and %s not".formatted(late, late == 1 ? "has" : "have"));
        }
        return String.join("; ", parts) + ".";
    }

    /** What is critical, and when the last of it ends. */
    static String critical(List<Item> items) {
        var critical = items.stream().filter(Item::critical).toList();
        if (critical.isEmpty()) {
            return "Nothing waits for anything else, so no delay spreads.";
        }
        var last = critical.stream().max(Comparator.comparing(Item::end)).orElseThrow();
        return "%,d %s critical: a day's delay of one delays what hangs on it, up to “%s” on %s."
                .formatted(
                        critical.size(),
                        critical.size() == 1 ? "initiative is" : "initiatives are",
                        last.initiative().title(),
                        Days.words(last.end()));
    }
}
