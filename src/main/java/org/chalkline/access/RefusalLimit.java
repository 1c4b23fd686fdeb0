package org.chalkline.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts refused secrets by machine, so that somebody who tries and tries fills neither the audit nor the log. */
@Component
public class RefusalLimit {

    public static final Duration WINDOW = Duration.ofMinutes(1);
    public static final int MOST = 10;

    /** More than this at once are not told apart: the oldest is forgotten. */
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    RefusalLimit(Clock clock) {
        this.clock = clock;
    }

    /** Where a refusal stands among those of its address within a minute. */
    public enum Standing {
        WITHIN,
        REACHED,
        BEYOND
    }

    private record Count(Instant since, int refused) {}

    /** Counts one more refusal of a machine. */
    public synchronized Standing count(String address) {
        var now = clock.instant();
        var before = counts.remove(address);
        var count = before == null || !now.isBefore(before.since().plus(WINDOW))
                ? new Count(now, 1)
                : new Count(before.since(), before.refused() + 1);
        counts.put(address, count);
        if (counts.size() > MOST_ADDRESSES) {
            counts.remove(counts.keySet().iterator().next());
        }
        if (count.refused() <= MOST) {
            return Standing.WITHIN;
        }
        return count.refused() == MOST + 1 ? Standing.REACHED : Standing.BEYOND;
    }
}
