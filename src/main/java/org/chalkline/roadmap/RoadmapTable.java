package org.chalkline.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.charts.Table;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.roadmap.Roadmap.Item;

/** What the roadmap's bars say, in words and as a table. */
final class RoadmapTable {

    private RoadmapTable() {}

    static Table of(Portfolio portfolio, List<Item> items, Grouping grouping, LocalDate today) {
        var columns = List.of(
                new Table.Column("Initiative", Table.Kind.TEXT),
                new Table.Column(grouping == Grouping.GOAL ? "Goal" : "Category", Table.Kind.TEXT),
                new Table.Column("Phase", Table.Kind.TEXT),
                new Table.Column("Health", Table.Kind.TEXT),
                new Table.Column("Start", Table.Kind.DATE),
                new Table.Column("End", Table.Kind.DATE),
                new Table.Column("Waits for", Table.Kind.TEXT),
                new Table.Column("Slack in days", Table.Kind.NUMBER),
                new Table.Column("To look at", Table.Kind.TEXT));
        var group = grouping == Grouping.GOAL ? Grouping.GOAL : Grouping.CATEGORY;
        return Table.onDemand(
                columns,
                () -> items.stream()
                        .map(item -> row(portfolio, item, group.groupOf(portfolio, item.initiative()), today))
                        .toList());
    }

    private static Table.Row row(Portfolio portfolio, Item item, String group, LocalDate today) {
        var it = item.initiative();
        return new Table.Row(
                "initiatives/" + it.id(),
                List.of(
                        Table.Cell.of(it.title()),
                        Table.Cell.of(group),
                        Table.Cell.of(it.phase().words()),
                        Table.Cell.of(it.health().words()),
                        Table.Cell.of(item.start()),
                        Table.Cell.of(item.end()),
                        Table.Cell.of(titles(portfolio, it.dependsOn())),
                        item.slack().map(days -> Table.Cell.of((long) days)).orElseGet(() -> Table.Cell.of("")),
                        Table.Cell.of(String.join("; ", findings(portfolio, item, today)))));
    }

    /** What a reader hears of a bar. */
    static List<String> words(Portfolio portfolio, Item item, LocalDate today) {
        var it = item.initiative();
        var words = new ArrayList<String>();
        words.add(RoadmapChart.days(item));
        words.add("Phase: %s; health: %s"
                .formatted(it.phase().words(), it.health().words()));
        if (!it.dependsOn().isEmpty()) {
            words.add("Waits for " + titles(portfolio, it.dependsOn()));
        }
        words.addAll(findings(portfolio, item, today));
        return words;
    }

    /** What is wrong with its dates, and what hangs on them. */
    static List<String> findings(Portfolio portfolio, Item item, LocalDate today) {
        var findings = new ArrayList<String>();
        if (!item.tooEarlyFor().isEmpty()) {
            findings.add("Begins before the end of " + titles(portfolio, item.tooEarlyFor()));
        }
        if (item.late(today)) {
            findings.add("Should have begun");
        }
        if (item.overdue(today)) {
            findings.add("Should have ended");
        }
        if (item.critical()) {
            findings.add("Critical: a delay delays all that hangs on it");
        }
        return findings;
    }

    static String titles(Portfolio portfolio, List<InitiativeId> ids) {
        return ids.stream()
                .flatMap(id -> portfolio.initiative(id).stream())
                .map(Initiative::title)
                .map("“%s”"::formatted)
                .collect(Collectors.joining(", "));
    }
}
