package org.chalkline.priorities.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hashes that the audit trail has kept of what was signed and submitted. */
final class ToldHashes {

    private static final Pattern DECISION = Pattern.compile("Decision (\\d{1,18}) signed, SHA-256 ([0-9a-f]{64})");
    private static final Pattern VERSION =
            Pattern.compile("Proposal (\\d{1,18}), version (\\d{1,9}): submit, SHA-256 ([0-9a-f]{64})");

    private final Map<Long, String> decisions = new TreeMap<>();
    private final Map<VersionKey, String> versions = new HashMap<>();
    private final Set<VersionKey> found = new HashSet<>();

    /** Reads a row's words; the first row of a decision counts, for it was written with it. */
    void read(String what) {
        var decision = DECISION.matcher(what);
        if (decision.matches()) {
            decisions.putIfAbsent(Long.valueOf(decision.group(1)), decision.group(2));
        }
        var version = VERSION.matcher(what);
        if (version.matches()) {
            versions.putIfAbsent(
                    new VersionKey(Long.parseLong(version.group(1)), Integer.parseInt(version.group(2))),
                    version.group(3));
        }
    }

    @Nullable
    String ofDecision(long number) {
        return decisions.get(number);
    }

    @Nullable
    String ofVersion(VersionKey version) {
        found.add(version);
        return versions.get(version);
    }

    /** Decisions that are said to be missing already. */
    void forgive(long from, long to) {
        decisions.keySet().removeIf(number -> number >= from && number <= to);
    }

    List<Long> decisionsWithout(Set<Long> numbers) {
        return decisions.keySet().stream()
                .filter(number -> !numbers.contains(number))
                .toList();
    }

    /** Those that were not asked for: the trail knows of them, and nothing else does. */
    List<VersionKey> versionsLeft() {
        return versions.keySet().stream()
                .filter(version -> !found.contains(version))
                .toList();
    }
}
