package org.chalkline.ledger.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.imports.ImportProgress;
import org.chalkline.ledger.Destination;
import org.chalkline.ledger.LedgerAmounts;
import org.chalkline.ledger.LedgerColumn;
import org.chalkline.ledger.LedgerContent;
import org.chalkline.ledger.LedgerRow;
import org.chalkline.ledger.LedgerRule;
import org.chalkline.ledger.LineChange;
import org.chalkline.ledger.MatchedRow;
import org.chalkline.ledger.MatchedRow.Aside;
import org.chalkline.ledger.MatchedRow.Outcome;
import org.chalkline.ledger.MatchedRow.Revenue;
import org.chalkline.ledger.MatchedRow.Unmatched;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** Rows to initiatives by rules, and what that makes of the budget lines of a year. Pure: it keeps nothing. */
public final class Matching {

    private static final int ROWS_BETWEEN_LOOKS = 500;

    private final Portfolio plan;
    private final FiscalYear year;
    private final Map<Destination, BudgetLine> planned;

    public Matching(Portfolio plan, FiscalYear year) {
        this.plan = plan;
        this.year = year;
        this.planned = plan.lines().stream()
                .filter(line -> line.year().equals(year))
                .collect(Collectors.toMap(Destination::of, Function.identity()));
    }

    /** Each row with what becomes of it, in the file's order. */
    public List<MatchedRow> rows(LedgerContent content, List<LedgerRule> rules, ImportProgress progress) {
        var set = new RuleSet(rules);
        var destinations = new Destinations(plan, year);
        var result = new ArrayList<MatchedRow>();
        for (var row : content.rows()) {
            if (result.size() % ROWS_BETWEEN_LOOKS == 0) {
                progress.goOn();
                progress.at((double) result.size() / content.rows().size(), "Matching the rows");
            }
            result.add(new MatchedRow(row, outcome(row, set, destinations)));
        }
        return result;
    }

    private static Outcome outcome(LedgerRow row, RuleSet rules, Destinations destinations) {
        if (row.kind() == LedgerRow.Kind.REVENUE) {
            return new Revenue();
        }
        return rules.first(row)
                .<Outcome>map(hit -> switch (hit.rule().target()) {
                    case LedgerRule.PaysFor target -> destinations.of(row, target, hit.place());
                    case LedgerRule.SetAside aside -> new Aside(aside.reason(), hit.place());
                })
                .orElseGet(() -> new Unmatched("No rule speaks of this row."));
    }

    /**
     * What the rows make of the year's lines. A line that an earlier ledger filled from rows which now go elsewhere is
     * emptied: their money would count twice.
     *
     * @param filledBefore the line into which an earlier ledger took a row, by the hash of the row
     */
    public List<LineChange> lines(List<MatchedRow> rows, LedgerContent content, Map<String, Destination> filledBefore) {
        var taken = new LinkedHashMap<Destination, List<LedgerRow>>();
        for (var row : rows) {
            if (row.destination() != null) {
                taken.computeIfAbsent(row.destination(), any -> new ArrayList<>())
                        .add(row.row());
            }
        }
        var revises = content.columns().contains(LedgerColumn.REVISED);
        var commits = content.columns().contains(LedgerColumn.COMMITTED);
        var result = new ArrayList<LineChange>();
        taken.forEach((destination, its) -> result.add(filled(destination, its, revises, commits)));
        rows.stream()
                .flatMap(row -> Optional.ofNullable(filledBefore.get(rowHash(row.row()))).stream())
                .distinct()
                .filter(destination -> !taken.containsKey(destination) && planned.containsKey(destination))
                .forEach(destination -> result.add(emptied(destination, revises)));
        return result;
    }

    private LineChange filled(Destination destination, List<LedgerRow> rows, boolean revises, boolean commits) {
        var sum = LedgerAmounts.sum(rows);
        var before = planned.get(destination);
        var line = before == null ? fresh(destination) : before;
        var after = with(
                line,
                revises ? sum.revised() : line.revised(),
                commits ? sum.committed() : line.committed(),
                sum.spent());
        return new LineChange(before, after, rows.size());
    }

    private LineChange emptied(Destination destination, boolean revises) {
        var before = Objects.requireNonNull(planned.get(destination));
        var revised = revises ? before.planned() : before.revised();
        return new LineChange(before, with(before, revised, Money.ZERO, Money.ZERO), 0);
    }

    /** What names a row from one export to the next, short enough to keep. */
    public static String rowHash(LedgerRow row) {
        return Hashes.sha256(row.key());
    }

    /** A new line shows itself to those who see its initiative. */
    private BudgetLine fresh(Destination it) {
        return new BudgetLine(
                it.initiative(),
                it.year(),
                it.fund(),
                it.recurrence(),
                it.accountCode(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                plan.initiative(it.initiative()).orElseThrow().visibility());
    }

    private static BudgetLine with(BudgetLine it, Money revised, Money committed, Money actual) {
        return new BudgetLine(
                it.initiative(),
                it.year(),
                it.fund(),
                it.recurrence(),
                it.accountCode(),
                it.planned(),
                revised,
                committed,
                actual,
                it.visibility());
    }

    /** The year's lines with money spent or committed that are not among these. */
    public List<BudgetLine> others(List<LineChange> lines) {
        var among = lines.stream().map(line -> Destination.of(line.after())).collect(Collectors.toSet());
        return planned.values().stream()
                .filter(line -> !among.contains(Destination.of(line)))
                .filter(line -> !line.actual().isZero() || !line.committed().isZero())
                .sorted(java.util.Comparator.comparing(BudgetLine::initiative).thenComparing(BudgetLine::accountCode))
                .toList();
    }
}
