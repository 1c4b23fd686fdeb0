package org.chalkline.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Timeline;
import org.chalkline.charts.Tone;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.OtherWork;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.roadmap.Roadmap.Item;
import org.chalkline.shared.Days;
import org.chalkline.shared.FiscalYear;

/** The roadmap as bars over the district's fiscal years. */
public final class RoadmapChart {

    /** More bars than this nobody reads in one drawing; the table has all. */
    static final int MOST_BARS = 80;

    private static final int LATEST_YEARS_AHEAD = 6;

    private final Portfolio portfolio;
    private final Scope scope;
    private final Replan replan;
    private final LocalDate today;
    private final List<Item> items;
    private final List<Item> drawn;

    private RoadmapChart(Portfolio portfolio, Scope scope, Replan replan, LocalDate today) {
        this.portfolio = portfolio;
        this.scope = scope;
        this.replan = replan;
        this.today = today;
        items = within(replan.roadmap(portfolio), scope);
        // What needs a look first, where not all can be drawn.
        drawn = items.size() <= MOST_BARS
                ? items
                : items.stream()
                        .filter(item ->
                                !item.overdue(today) || !item.tooEarlyFor().isEmpty())
                        .sorted(Comparator.comparing((Item item) -> !item.critical())
                                .thenComparing(item -> item.tooEarlyFor().isEmpty())
                                .thenComparing(Item::start))
                        .limit(MOST_BARS)
                        .toList();
    }

    /** Those of a category; the years of a scope only say where to look. */
    static List<Item> within(Roadmap roadmap, Scope scope) {
        return roadmap.items().stream()
                .filter(item -> scope.covers(item.initiative()))
                .toList();
    }

    public static Timeline of(
            Portfolio portfolio, Scope scope, Grouping grouping, Replan replan, boolean movable, LocalDate today) {
        return new RoadmapChart(portfolio, scope, replan, today).chart(grouping, movable);
    }

    private Timeline chart(Grouping grouping, boolean movable) {
        var start = portfolio.district().fiscalYearStart();
        var current = portfolio.district().currentYear();
        var from = current.plus(-1).firstDay(start);
        var latest = current.plus(LATEST_YEARS_AHEAD).lastDay(start);
        var to = drawn.stream()
                .map(Item::end)
                .filter(end -> end.isBefore(latest))
                .max(Comparator.naturalOrder())
                .map(end -> FiscalYear.containing(end.isBefore(from) ? from : end, start)
                        .lastDay(start))
                .orElse(current.lastDay(start));
        return new Timeline(
                caption(),
                from,
                to,
                today,
                periods(from, to),
                groups(grouping, from, to),
                arrows(),
                movable,
                RoadmapTable.of(portfolio, items, grouping, today));
    }

    private List<Timeline.Period> periods(LocalDate from, LocalDate to) {
        var start = portfolio.district().fiscalYearStart();
        var periods = new ArrayList<Timeline.Period>();
        for (var year : FiscalYear.containing(from, start).to(FiscalYear.containing(to, start))) {
            periods.add(new Timeline.Period(
                    year.label(), year.firstDay(start), true, scope.years().contains(year)));
            for (int quarter = 1; quarter <= 4; quarter++) {
                periods.add(new Timeline.Period(
                        "Q" + quarter, year.firstDay(start).plusMonths(3L * (quarter - 1)), false, false));
            }
        }
        return periods;
    }

    private List<Timeline.Group> groups(Grouping grouping, LocalDate from, LocalDate to) {
        var byGroup = drawn.stream()
                .filter(item -> !item.end().isBefore(from) && !item.start().isAfter(to))
                .collect(Collectors.groupingBy(item -> grouping.groupOf(portfolio, item.initiative())));
        return grouping.groups(portfolio).stream()
                .filter(byGroup::containsKey)
                .map(name -> new Timeline.Group(
                        name,
                        byGroup.getOrDefault(name, List.of()).stream()
                                .map(this::bar)
                                .toList()))
                .toList();
    }

    private Timeline.Bar bar(Item item) {
        var initiative = item.initiative();
        return new Timeline.Bar(
                "initiatives/" + initiative.id(),
                initiative.title(),
                item.start(),
                item.end(),
                tone(initiative.health()),
                sign(initiative.health()),
                item.critical(),
                replan.starts().containsKey(initiative.id()),
                RoadmapTable.words(portfolio, item, today));
    }

    static Tone tone(Health health) {
        return switch (health) {
            case ON_TRACK -> Tone.GOOD;
            case AT_RISK -> Tone.WARNING;
            case OFF_TRACK -> Tone.BAD;
            case NOT_REPORTED -> Tone.NEUTRAL;
        };
    }

    /** The signs that stand for health everywhere. */
    static String sign(Health health) {
        return switch (health) {
            case ON_TRACK -> "✓";
            case AT_RISK -> "!";
            case OFF_TRACK -> "✕";
            case NOT_REPORTED -> "○";
        };
    }

    private List<Timeline.Arrow> arrows() {
        Set<InitiativeId> shown = new HashSet<>();
        drawn.forEach(item -> shown.add(item.initiative().id()));
        var critical = drawn.stream()
                .filter(Item::critical)
                .map(item -> item.initiative().id())
                .collect(Collectors.toSet());
        var arrows = new ArrayList<Timeline.Arrow>();
        for (var item : drawn) {
            var id = item.initiative().id();
            for (var before : item.initiative().dependsOn()) {
                if (shown.contains(before)) {
                    arrows.add(new Timeline.Arrow(
                            "initiatives/" + before,
                            "initiatives/" + id,
                            critical.contains(before) && critical.contains(id),
                            item.tooEarlyFor().contains(before)));
                }
            }
        }
        return arrows;
    }

    private Caption caption() {
        var leftOut = new ArrayList<String>();
        if (drawn.size() < items.size()) {
            leftOut.add("%,d of %,d initiatives are drawn, critical ones first; the table has all"
                    .formatted(drawn.size(), items.size()));
        }
        if (portfolio.otherWork().withheld().contains(OtherWork.Kind.INITIATIVES)) {
            leftOut.add("Initiatives that you may not see are not shown");
        }
        return new Caption(
                "roadmap",
                "Work over time",
                RoadmapSentence.critical(items),
                "Plan revision " + portfolio.revision(),
                today,
                leftOut,
                "%,d initiatives with dates".formatted(items.size()));
    }

    static String days(Item item) {
        return Days.words(item.start()) + " – " + Days.words(item.end());
    }
}
