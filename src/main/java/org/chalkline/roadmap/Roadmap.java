package org.chalkline.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Portfolio;

/**
 * The initiatives over time.
 *
 * @param items those with a start and an end, by start
 * @param undated those without one of them
 */
public record Roadmap(List<Item> items, List<Initiative> undated) {

    public Roadmap {
        items = List.copyOf(items);
        undated = List.copyOf(undated);
    }

    /**
     * An initiative in time.
     *
     * @param slack by how many days it may slip without delaying what hangs on it; empty when nothing does and it waits for
     *     nothing
     * @param tooEarlyFor those that it waits for and that end only after it begins
     */
    public record Item(
            Initiative initiative,
            LocalDate start,
            LocalDate end,
            Optional<Long> slack,
            List<InitiativeId> tooEarlyFor) {

        public boolean critical() {
            return slack.filter(days -> days == 0).isPresent();
        }

        /** Whether it should have begun and, by its phase, has not. */
        public boolean late(LocalDate today) {
            return NOT_BEGUN.contains(initiative.phase()) && start.isBefore(today);
        }

        /** Whether the day is between its dates, and it has begun. */
        boolean runs(LocalDate today) {
            return !start.isAfter(today) && !end.isBefore(today) && !late(today) && !OVER.contains(initiative.phase());
        }

        /** Whether it should have ended and, by its phase, has not. */
        public boolean overdue(LocalDate today) {
            return !OVER.contains(initiative.phase()) && end.isBefore(today);
        }
    }

    private static final List<Phase> NOT_BEGUN = List.of(Phase.PROPOSED, Phase.PLANNED, Phase.APPROVED);
    private static final List<Phase> OVER = List.of(Phase.DONE, Phase.STOPPED, Phase.DEFERRED);
    private static final List<Phase> THERE = List.of(Phase.OPERATE, Phase.DONE);

    /** All initiatives of a picture; shared by its readers. */
    public static Roadmap of(Portfolio portfolio) {
        return portfolio.once(List.of(Roadmap.class), () -> of(portfolio, Map.of()));
    }

    /** As it would be with other starts; the lengths stay. */
    static Roadmap of(Portfolio portfolio, Map<InitiativeId, LocalDate> starts) {
        var spans = new HashMap<InitiativeId, Span>();
        portfolio
                .initiatives()
                .forEach(it -> Span.of(it)
                        .map(span -> starts.containsKey(it.id()) ? span.from(starts.get(it.id())) : span)
                        .ifPresent(span -> spans.put(it.id(), span)));
        var times = CriticalPath.of(tasks(portfolio, spans));
        var items = new ArrayList<Item>();
        var undated = new ArrayList<Initiative>();
        for (var initiative : portfolio.initiatives()) {
            var span = spans.get(initiative.id());
            if (span == null) {
                undated.add(initiative);
            } else {
                var slack = Optional.ofNullable(times.get(initiative.id())).map(CriticalPath.Times::slack);
                items.add(new Item(
                        initiative, span.start(), span.end(), slack, tooEarly(portfolio, initiative, span, spans)));
            }
        }
        items.sort(java.util.Comparator.comparing(Item::start)
                .thenComparing(item -> item.initiative().id()));
        return new Roadmap(items, undated);
    }

    /** Only what waits or is waited for: alone, each would be its own critical path. */
    private static List<CriticalPath.Task<InitiativeId>> tasks(Portfolio portfolio, Map<InitiativeId, Span> spans) {
        var tied = new HashSet<InitiativeId>();
        portfolio
                .initiatives()
                .forEach(it -> waitsFor(portfolio, it).forEach(before -> {
                    tied.add(it.id());
                    tied.add(before);
                }));
        return portfolio.initiatives().stream()
                .filter(it -> tied.contains(it.id()) && spans.containsKey(it.id()))
                .map(it -> {
                    var span = java.util.Objects.requireNonNull(spans.get(it.id()));
                    return new CriticalPath.Task<>(
                            it.id(), span.start().toEpochDay(), span.days(), waitsFor(portfolio, it));
                })
                .toList();
    }

    /** What it must still wait for: what is there already, or is not to come, keeps nothing up; nor does what is over. */
    static List<InitiativeId> waitsFor(Portfolio portfolio, Initiative initiative) {
        if (THERE.contains(initiative.phase()) || OVER.contains(initiative.phase())) {
            return List.of();
        }
        return initiative.dependsOn().stream()
                .filter(id -> portfolio
                        .initiative(id)
                        .filter(it -> !THERE.contains(it.phase()) && !OVER.contains(it.phase()))
                        .isPresent())
                .toList();
    }

    private static List<InitiativeId> tooEarly(
            Portfolio portfolio, Initiative initiative, Span span, Map<InitiativeId, Span> spans) {
        return waitsFor(portfolio, initiative).stream()
                .filter(id -> Optional.ofNullable(spans.get(id))
                        .filter(before -> !before.end().isBefore(span.start()))
                        .isPresent())
                .toList();
    }
}
