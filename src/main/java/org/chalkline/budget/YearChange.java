package org.chalkline.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chalkline.charts.Table;
import org.chalkline.charts.Value;
import org.chalkline.charts.Waterfall;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** What changes the planned cost from one fiscal year to another: new work, ended work, growth and shrinkage. */
public final class YearChange {

    /** How many changes get a bar of their own; the rest share one. */
    static final int SHOWN = 8;

    private static final String REST = "The rest";

    private YearChange() {}

    /** Why an initiative's cost differs between two years. */
    public enum Kind {
        NEW("new"),
        ENDED("ended"),
        GROWN("grows"),
        SHRUNK("shrinks");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One initiative's change; other work counts as one.
     *
     * @param key what opens it; empty for other work
     */
    public record Change(String key, String title, Kind kind, Money before, Money after) {
        public Money difference() {
            return after.minus(before);
        }
    }

    /** Every change that is not zero, the largest in size first, ties by code. */
    public static List<Change> changes(
            Portfolio portfolio, FiscalYear from, FiscalYear to, @Nullable Category category) {
        var before = BudgetTotals.byInitiative(portfolio, Scope.of(from, category));
        var after = BudgetTotals.byInitiative(portfolio, Scope.of(to, category));
        var both = new java.util.LinkedHashMap<String, String>();
        portfolio.initiatives().forEach(it -> both.put("initiatives/" + it.id(), it.title()));
        both.put("", Cost.OTHER_WORK);
        var was = planned(before);
        var is = planned(after);
        return both.entrySet().stream()
                .map(it -> change(
                        it.getKey(),
                        it.getValue(),
                        was.getOrDefault(it.getKey(), Money.ZERO),
                        is.getOrDefault(it.getKey(), Money.ZERO)))
                .filter(change -> !change.difference().isZero())
                .sorted(Comparator.comparing(
                        (Change change) -> Math.abs(change.difference().cents()), Comparator.reverseOrder()))
                .toList();
    }

    /** Steps from one year's planned cost to the other's; they add up to the cent. */
    public static Waterfall waterfall(
            Portfolio portfolio, FiscalYear from, FiscalYear to, @Nullable Category category, LocalDate asOf) {
        return portfolio.once(
                Arrays.asList(YearChange.class, from, to, category, asOf),
                () -> chart(portfolio, from, to, category, asOf));
    }

    private static Waterfall chart(
            Portfolio portfolio, FiscalYear from, FiscalYear to, @Nullable Category category, LocalDate asOf) {
        var before = BudgetTotals.total(portfolio, Scope.of(from, category)).planned();
        var after = BudgetTotals.total(portfolio, Scope.of(to, category)).planned();
        var changes = changes(portfolio, from, to, category);
        // A rest of one is shown by its name.
        var shown = changes.size() <= SHOWN + 1 ? changes : changes.subList(0, SHOWN);
        var rest = changes.subList(shown.size(), changes.size());
        var steps = new ArrayList<Waterfall.Step>();
        steps.add(new Waterfall.Step("", from.label(), Value.of(before), true));
        shown.forEach(it -> steps.add(new Waterfall.Step(it.key(), it.title(), Value.of(it.difference()), false)));
        if (!rest.isEmpty()) {
            steps.add(new Waterfall.Step("", REST, Value.of(sum(rest)), false));
        }
        steps.add(new Waterfall.Step("", to.label(), Value.of(after), true));
        var caption = Captions.caption(
                portfolio,
                asOf,
                "year-change",
                "What changes from %s to %s".formatted(from, to),
                sentence(from, to, after.minus(before), changes),
                "%s and changes of %s make %s".formatted(before, sum(changes), after));
        return new Waterfall(caption, "$", steps, table(from, to, before, after, changes));
    }

    private static String sentence(FiscalYear from, FiscalYear to, Money change, List<Change> changes) {
        if (changes.isEmpty()) {
            return "Nothing changes from %s to %s.".formatted(from, to);
        }
        var total = change.isZero()
                ? "%s costs as much as %s".formatted(to, from)
                : "%s costs %s %s than %s"
                        .formatted(to, magnitude(change), change.isNegative() ? "less" : "more", from);
        var parts = new ArrayList<String>();
        for (var kind : Kind.values()) {
            var ofKind = changes.stream().filter(it -> it.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                parts.add(words(kind) + " " + magnitude(sum(ofKind)));
            }
        }
        return total + ": " + Tables.listed(parts) + ".";
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case NEW -> "new work adds";
            case ENDED -> "ended work frees";
            case GROWN -> "growing work adds";
            case SHRUNK -> "shrinking work frees";
        };
    }

    private static String magnitude(Money amount) {
        return (amount.isNegative() ? amount.negated() : amount).brief();
    }

    private static Table table(FiscalYear from, FiscalYear to, Money before, Money after, List<Change> changes) {
        var columns = List.of(
                new Table.Column("Initiative", Table.Kind.TEXT),
                new Table.Column("Change", Table.Kind.TEXT),
                new Table.Column(from.label(), Table.Kind.MONEY),
                new Table.Column(to.label(), Table.Kind.MONEY),
                new Table.Column("Difference", Table.Kind.MONEY));
        return Table.onDemand(columns, () -> rows(before, after, changes));
    }

    private static List<Table.Row> rows(Money before, Money after, List<Change> changes) {
        var rows = new ArrayList<Table.Row>();
        changes.forEach(it -> rows.add(row(it.key(), it.title(), it.kind().words(), it.before(), it.after())));
        var was = Money.sum(changes.stream().map(Change::before).toList());
        var is = Money.sum(changes.stream().map(Change::after).toList());
        rows.add(row("", "Work that does not change", "", before.minus(was), after.minus(is)));
        rows.add(row("", "Total", "", before, after));
        return rows;
    }

    private static Table.Row row(String key, String title, String kind, Money before, Money after) {
        return new Table.Row(
                key,
                List.of(
                        Table.Cell.of(title),
                        Table.Cell.of(kind),
                        Table.Cell.of(before),
                        Table.Cell.of(after),
                        Table.Cell.of(after.minus(before))));
    }

    private static Change change(String key, String title, Money before, Money after) {
        Kind kind;
        if (before.isZero()) {
            kind = Kind.NEW;
        } else if (after.isZero()) {
            kind = Kind.ENDED;
        } else {
            kind = after.compareTo(before) > 0 ? Kind.GROWN : Kind.SHRUNK;
        }
        return new Change(key, title, kind, before, after);
    }

    private static java.util.Map<String, Money> planned(List<BudgetTotals.Group> groups) {
        var result = new java.util.HashMap<String, Money>();
        groups.forEach(group -> result.put(group.key(), group.amounts().planned()));
        return result;
    }

    private static Money sum(List<Change> changes) {
        return Money.sum(changes.stream().map(Change::difference).toList());
    }
}
