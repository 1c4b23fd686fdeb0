package org.chalkline.ledger.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Descriptions whose end a report left out because its column is only so wide. */
final class CutOff {

    /** Shorter columns than this no report has. */
    private static final int NARROWEST = 12;

    /** One description is the longest by chance; several of one and the same longest length are not. */
    private static final long TOO_MANY_BY_CHANCE = 3;

    private CutOff() {}

    /** How long the column is; {@link Integer#MAX_VALUE} when nothing speaks for a limit. */
    static int longest(List<String> descriptions) {
        var lengths =
                descriptions.stream().distinct().collect(Collectors.groupingBy(String::length, Collectors.counting()));
        return lengths.entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getKey()))
                .filter(entry -> entry.getKey() >= NARROWEST && entry.getValue() >= TOO_MANY_BY_CHANCE)
                .map(entry -> entry.getKey())
                .orElse(Integer.MAX_VALUE);
    }

    static boolean is(String description, int longest) {
        return description.length() >= longest || description.endsWith("…") || description.endsWith("...");
    }
}
