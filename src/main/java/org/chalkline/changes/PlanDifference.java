package org.chalkline.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/**
 * What differs between two pictures of the plan, both as the same reader may see them.
 *
 * @param records in the order in which the kinds are told
 * @param money every change of planned cost that is not zero, by year, the largest in size first
 */
public record PlanDifference(Portfolio before, Portfolio after, List<RecordChange> records, List<MoneyChange> money) {

    public PlanDifference {
        if (!before.audience().equals(after.audience())) {
            throw new IllegalArgumentException("Two pictures are compared as one reader sees them");
        }
        records = List.copyOf(records);
        money = List.copyOf(money);
    }

    public static PlanDifference between(Portfolio before, Portfolio after) {
        var names = new RecordNames(after, before);
        return new PlanDifference(before, after, records(before, after, names), money(before, after));
    }

    public boolean isEmpty() {
        return records.isEmpty() && money.isEmpty();
    }

    /** The fiscal years of either picture, earliest first. */
    public List<FiscalYear> years() {
        var years = new TreeSet<>(before.years());
        years.addAll(after.years());
        return List.copyOf(years);
    }

    /** What the changes of a year add up to: exactly the difference of both pictures' totals. */
    public Money difference(FiscalYear year) {
        return Money.sum(money.stream()
                .filter(change -> change.year().equals(year))
                .map(MoneyChange::difference)
                .toList());
    }

    private static List<RecordChange> records(Portfolio before, Portfolio after, RecordNames names) {
        var was = byKey(before);
        var is = byKey(after);
        var keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        return keys.stream()
                .filter(key -> !java.util.Objects.equals(was.get(key), is.get(key)))
                .sorted(Comparator.comparing(RecordKey::kind))
                .map(key -> change(key, was, is, names))
                .toList();
    }

    private static RecordChange change(
            RecordKey key, Map<RecordKey, PlanRecord> was, Map<RecordKey, PlanRecord> is, RecordNames names) {
        var then = was.get(key);
        var now = is.get(key);
        if (then == null && now != null) {
            return new RecordChange(key.kind(), names.title(now), names.path(now), RecordChange.How.ADDED, List.of());
        }
        var old = java.util.Objects.requireNonNull(then);
        return now == null
                ? new RecordChange(key.kind(), names.title(old), "", RecordChange.How.RETIRED, List.of())
                : new RecordChange(
                        key.kind(),
                        names.title(now),
                        names.path(now),
                        RecordChange.How.CHANGED,
                        FieldWords.between(old, now, names));
    }

    /** Lines that only their account codes tell apart are one here: some readers do not see the codes. */
    private static Map<RecordKey, PlanRecord> byKey(Portfolio picture) {
        var result = new LinkedHashMap<RecordKey, PlanRecord>();
        picture.plan().records().forEach(record -> {
            if (record instanceof BudgetLine line) {
                var one = withoutAccount(line);
                result.merge(one.key(), one, (a, b) -> sum((BudgetLine) a, (BudgetLine) b));
            } else {
                result.put(record.key(), record);
            }
        });
        return result;
    }

    private static BudgetLine withoutAccount(BudgetLine line) {
        return new BudgetLine(
                line.initiative(),
                line.year(),
                line.fund(),
                line.recurrence(),
                "",
                line.planned(),
                line.revised(),
                line.committed(),
                line.actual(),
                line.visibility());
    }

    private static BudgetLine sum(BudgetLine a, BudgetLine b) {
        return new BudgetLine(
                a.initiative(),
                a.year(),
                a.fund(),
                a.recurrence(),
                "",
                a.planned().plus(b.planned()),
                a.revised().plus(b.revised()),
                a.committed().plus(b.committed()),
                a.actual().plus(b.actual()),
                a.visibility());
    }

    private static List<MoneyChange> money(Portfolio before, Portfolio after) {
        var years = new TreeSet<>(before.years());
        years.addAll(after.years());
        var result = new ArrayList<MoneyChange>();
        for (var year : years) {
            var was = planned(before, year);
            var is = planned(after, year);
            var titles = new LinkedHashMap<String, String>();
            titles.putAll(titles(before, year));
            titles.putAll(titles(after, year));
            titles.forEach((key, title) -> result.add(new MoneyChange(
                    stillThere(after, key),
                    title,
                    year,
                    was.getOrDefault(key, Money.ZERO),
                    is.getOrDefault(key, Money.ZERO))));
        }
        result.removeIf(change -> change.difference().isZero());
        result.sort(Comparator.comparing(MoneyChange::year)
                .thenComparing(change -> -Math.abs(change.difference().cents())));
        return result;
    }

    private static Map<String, Money> planned(Portfolio picture, FiscalYear year) {
        var result = new HashMap<String, Money>();
        BudgetTotals.byInitiative(picture, Scope.of(year, null))
                .forEach(group -> result.put(group.key(), group.amounts().planned()));
        return result;
    }

    private static Map<String, String> titles(Portfolio picture, FiscalYear year) {
        var result = new LinkedHashMap<String, String>();
        BudgetTotals.byInitiative(picture, Scope.of(year, null))
                .forEach(group -> result.put(group.key(), group.name()));
        return result;
    }

    private static String stillThere(Portfolio after, String key) {
        return after.initiatives().stream().anyMatch(it -> key.equals("initiatives/" + it.id())) ? key : "";
    }
}
