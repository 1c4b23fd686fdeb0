package org.chalkline.portfolio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Initiatives that wait for each other. Without recursion: a chain may be as long as a file. */
public final class Circles {

    /** What each waits for, of those that are part of a circle or wait for one. */
    private final Map<InitiativeId, List<InitiativeId>> stuck = new LinkedHashMap<>();

    public Circles(Collection<Initiative> initiatives) {
        initiatives.forEach(each -> stuck.put(each.id(), each.dependsOn()));
        var waiting = new HashMap<InitiativeId, Integer>();
        var waitedFor = new HashMap<InitiativeId, List<InitiativeId>>();
        stuck.forEach((id, needs) -> {
            waiting.put(id, 0);
            needs.stream().filter(stuck::containsKey).forEach(need -> {
                waiting.merge(id, 1, Integer::sum);
                waitedFor.computeIfAbsent(need, any -> new ArrayList<>()).add(id);
            });
        });
        var free = new ArrayDeque<InitiativeId>();
        waiting.forEach((id, count) -> {
            if (count == 0) {
                free.add(id);
            }
        });
        for (var next = free.poll(); next != null; next = free.poll()) {
            stuck.remove(next);
            for (var freed : waitedFor.getOrDefault(next, List.of())) {
                if (waiting.merge(freed, -1, Integer::sum) == 0) {
                    free.add(freed);
                }
            }
        }
    }

    /** The shortest circle that the initiative is part of, beginning with it; empty where there is none. */
    public List<InitiativeId> of(InitiativeId start) {
        var cameFrom = new HashMap<InitiativeId, @Nullable InitiativeId>();
        var open = new ArrayDeque<InitiativeId>();
        if (stuck.containsKey(start)) {
            open.add(start);
        }
        for (var at = open.poll(); at != null; at = open.poll()) {
            for (var next : stuck.getOrDefault(at, List.of())) {
                if (next.equals(start)) {
                    return way(at, start, cameFrom);
                }
                if (stuck.containsKey(next) && !cameFrom.containsKey(next)) {
                    cameFrom.put(next, at);
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<InitiativeId> way(
            InitiativeId end, InitiativeId start, Map<InitiativeId, @Nullable InitiativeId> cameFrom) {
        var way = new ArrayDeque<InitiativeId>();
        for (var at = end; at != null && !at.equals(start); at = cameFrom.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(start);
        return List.copyOf(way);
    }
}
