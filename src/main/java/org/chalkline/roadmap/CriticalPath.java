package org.chalkline.roadmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The critical path method (J. E. Kelley and M. R. Walker, "Critical-Path Planning and Scheduling", 1959): a forward pass
 * finds the earliest times, a backward pass the latest that do not delay the end; a task without slack between them is
 * critical. Here a task also begins no earlier than planned, and each network of tasks that hang together has an end of
 * its own, for a plan is many projects.
 *
 * @param <K> what names a task
 */
final class CriticalPath<K> {

    private final Map<K, Task<K>> tasks = new LinkedHashMap<>();
    private final Map<K, List<K>> followers = new HashMap<>();

    private CriticalPath(List<Task<K>> all) {
        all.forEach(task -> tasks.put(task.name(), task));
        for (var task : all) {
            task.after().stream()
                    .filter(tasks::containsKey)
                    .forEach(before -> followers
                            .computeIfAbsent(before, any -> new ArrayList<>())
                            .add(task.name()));
        }
    }

    /**
     * A task.
     *
     * @param earliest it can't begin before
     * @param after the tasks that must end first; names of no task here are passed over
     */
    record Task<K>(K name, long earliest, long length, List<K> after) {}

    /** When a task can be done; it ends before {@code finish}, where the next may begin. */
    record Times(long earlyStart, long earlyFinish, long lateStart, long lateFinish) {

        /** By how much it may slip without delaying the end. */
        long slack() {
            return lateStart - earlyStart;
        }
    }

    /** The times of all tasks, in their order. Tasks in a circle, which no rule of the plan allows, are left out. */
    static <K> Map<K, Times> of(List<Task<K>> tasks) {
        return new CriticalPath<>(tasks).times();
    }

    private Map<K, Times> times() {
        var order = order();
        var starts = new HashMap<K, Long>();
        for (var name : order) {
            starts.put(name, Math.max(task(name).earliest(), endOfThoseBefore(name, starts)));
        }
        var ends = endsOfNetworks(order, starts);
        var late = new HashMap<K, Long>();
        for (var name : order.reversed()) {
            long finish = followers.getOrDefault(name, List.of()).stream()
                    .filter(late::containsKey)
                    .mapToLong(follower -> late.getOrDefault(follower, 0L))
                    .min()
                    .orElseGet(() -> ends.getOrDefault(name, 0L));
            late.put(name, finish - task(name).length());
        }
        var result = new LinkedHashMap<K, Times>();
        for (var name : tasks.keySet()) {
            if (starts.containsKey(name)) {
                long start = starts.getOrDefault(name, 0L);
                long lateStart = late.getOrDefault(name, 0L);
                long length = task(name).length();
                result.put(name, new Times(start, start + length, lateStart, lateStart + length));
            }
        }
        return result;
    }

    private Task<K> task(K name) {
        return java.util.Objects.requireNonNull(tasks.get(name));
    }

    private long endOfThoseBefore(K name, Map<K, Long> starts) {
        return task(name).after().stream()
                .filter(starts::containsKey)
                .mapToLong(
                        before -> starts.getOrDefault(before, 0L) + task(before).length())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    /** Each task after those it waits for (A. B. Kahn, 1962). */
    private List<K> order() {
        var waiting = new HashMap<K, Long>();
        tasks.values()
                .forEach(task -> waiting.put(
                        task.name(),
                        task.after().stream().filter(tasks::containsKey).count()));
        var ready = new ArrayDeque<K>(tasks.keySet().stream()
                .filter(name -> waiting.getOrDefault(name, 0L) == 0)
                .toList());
        var order = new ArrayList<K>();
        while (!ready.isEmpty()) {
            var name = ready.remove();
            order.add(name);
            for (var follower : followers.getOrDefault(name, List.of())) {
                if (waiting.merge(follower, -1L, Long::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        return order;
    }

    /** For each task, when the last of those that hang together with it ends. */
    private Map<K, Long> endsOfNetworks(List<K> order, Map<K, Long> starts) {
        var ends = new HashMap<K, Long>();
        var seen = new HashSet<K>();
        for (var name : order) {
            if (seen.add(name)) {
                var network = network(name);
                seen.addAll(network);
                long end = network.stream()
                        .filter(starts::containsKey)
                        .mapToLong(
                                one -> starts.getOrDefault(one, 0L) + task(one).length())
                        .max()
                        .orElse(0);
                network.forEach(one -> ends.put(one, end));
            }
        }
        return ends;
    }

    private Set<K> network(K first) {
        var network = new HashSet<K>(Set.of(first));
        var open = new ArrayDeque<K>(List.of(first));
        while (!open.isEmpty()) {
            var name = open.remove();
            var beside = new ArrayList<>(followers.getOrDefault(name, List.of()));
            task(name).after().stream().filter(tasks::containsKey).forEach(beside::add);
            beside.stream().filter(network::add).forEach(open::add);
        }
        return network;
    }
}
