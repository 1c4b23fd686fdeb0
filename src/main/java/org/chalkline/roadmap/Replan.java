package org.chalkline.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * A change of dates that nobody has kept yet: what is moved, and what that pushes on.
 *
 * @param starts the new first day of each that moves, in the order in which they were moved or pushed
 */
public record Replan(Map<InitiativeId, LocalDate> starts) {

    public static final Replan NONE = new Replan(Map.of());

    public Replan {
        starts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(starts));
    }

    /** What moves, from when to when. */
    public record Move(Initiative initiative, LocalDate start, LocalDate end, LocalDate newStart, LocalDate newEnd) {

        /** "Wi-Fi in every classroom: Jul 1, 2027 – Jun 30, 2029 becomes …". */
        public String words() {
            return "%s – %s becomes %s – %s"
                    .formatted(Days.words(start), Days.words(end), Days.words(newStart), Days.words(newEnd));
        }

        /** The initiative with its new dates. */
        public Initiative after() {
            return initiative.withDates(newStart, newEnd);
        }
    }

    public boolean isEmpty() {
        return starts.isEmpty();
    }

    /**
     * Moves one by some days more. What waits for it and would begin before its new end begins the day after, and so on
     * along the arrows. What began too early before moves on by as much, so that it is no worse than it was.
     */
    public Replan moved(Portfolio portfolio, InitiativeId id, long days) {
        var span = span(portfolio, id);
        if (span == null || days == 0) {
            return this;
        }
        var next = new LinkedHashMap<>(starts);
        next.put(id, span.start().plusDays(days));
        push(portfolio, id, span, next);
        next.keySet().removeIf(one -> {
            var planned = portfolio.initiative(one).flatMap(Span::of);
            return planned.isEmpty() || planned.get().start().equals(next.get(one));
        });
        return new Replan(next);
    }

    private static void push(Portfolio portfolio, InitiativeId id, Span old, Map<InitiativeId, LocalDate> next) {
        var open = new ArrayList<>(List.of(Map.entry(id, old)));
        while (!open.isEmpty()) {
            var mover = open.removeFirst();
            var now = at(portfolio, mover.getKey(), next);
            if (now == null || !now.end().isAfter(mover.getValue().end())) {
                continue;
            }
            for (var follower : portfolio.initiatives()) {
                var place = at(portfolio, follower.id(), next);
                if (place != null
                        && Roadmap.waitsFor(portfolio, follower).contains(mover.getKey())
                        && !now.end().isBefore(place.start())) {
                    next.put(follower.id(), pushed(place, mover.getValue(), now));
                    open.add(Map.entry(follower.id(), place));
                }
            }
        }
    }

    private static LocalDate pushed(Span follower, Span before, Span after) {
        var overlapped = !before.end().isBefore(follower.start());
        return overlapped
                ? follower.start().plusDays(ChronoUnit.DAYS.between(before.end(), after.end()))
                : after.end().plusDays(1);
    }

    private static @Nullable Span at(Portfolio portfolio, InitiativeId id, Map<InitiativeId, LocalDate> starts) {
        return portfolio
                .initiative(id)
                .flatMap(Span::of)
                .map(span -> starts.containsKey(id) ? span.from(starts.get(id)) : span)
                .orElse(null);
    }

    private @Nullable Span span(Portfolio portfolio, InitiativeId id) {
        return at(portfolio, id, starts);
    }

    /** What moves, in the order of its new starts. */
    public List<Move> moves(Portfolio portfolio) {
        return starts.keySet().stream()
                .flatMap(id -> portfolio.initiative(id).stream())
                .flatMap(it -> Span.of(it).stream().map(span -> {
                    var now = java.util.Objects.requireNonNull(span(portfolio, it.id()));
                    return new Move(it, span.start(), span.end(), now.start(), now.end());
                }))
                .toList();
    }

    /** What is moved, in words for the history. */
    public String cause(Portfolio portfolio) {
        var titles = moves(portfolio).stream()
                .map(move -> move.initiative().id().code())
                .collect(Collectors.joining(", "));
        var words = "Moved in time: " + titles;
        return words.length() <= 300 ? words : words.substring(0, 299) + "…";
    }

    /** The roadmap as it would be. */
    public Roadmap roadmap(Portfolio portfolio) {
        return isEmpty() ? Roadmap.of(portfolio) : Roadmap.of(portfolio, starts);
    }
}
