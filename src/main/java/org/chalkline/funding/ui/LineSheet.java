package org.chalkline.funding.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Budget lines as rows and years, and what is typed there as edits of lines. */
final class LineSheet {

    static final String UNFUNDED = "Unfunded";

    private final Portfolio portfolio;
    private final LineAmount amount;
    private final Map<LineKey, Map<FiscalYear, BudgetLine>> rows = new LinkedHashMap<>();
    private final Map<String, LineKey> keys = new HashMap<>();
    private final List<FiscalYear> years;

    /**
     * @param which initiatives are shown
     * @param added rows without a line so far
     */
    LineSheet(Portfolio portfolio, LineAmount amount, Predicate<Initiative> which, Set<LineKey> added) {
        this.portfolio = portfolio;
        this.amount = amount;
        for (var line : portfolio.lines()) {
            if (portfolio.initiative(line.initiative()).filter(which).isPresent()) {
                rows.computeIfAbsent(LineKey.of(line), any -> new HashMap<>()).put(line.year(), line);
            }
        }
        added.forEach(key -> rows.computeIfAbsent(key, any -> new HashMap<>()));
        rows.keySet().forEach(key -> keys.put(key.text(), key));
        this.years = years();
    }

    /** Those of the plan, the current one and the two after it, so that there is room to plan ahead. */
    private List<FiscalYear> years() {
        var result = new TreeSet<>(portfolio.years());
        var current = portfolio.district().currentYear();
        result.addAll(current.to(current.plus(2)));
        return List.copyOf(result);
    }

    /** The sheet as the browser is told of it. */
    record Data(List<String> years, String amount, List<Row> rows) {}

    /** A row as the browser is told of it: amounts in cents, null where there is no line. */
    record Row(
            String key, String title, String fund, String recurrence, String account, List<@Nullable Long> amounts) {}

    /** What is typed in a cell, as it comes from the browser: anything. */
    record Cell(String key, String year, String text) {}

    /** A cell that can't be kept, and why. */
    record Problem(String key, String year, String message) {}

    /** What is typed, understood: either edits, or problems. */
    record Understood(List<RecordEdit> edits, List<Problem> problems) {}

    /** In the order of initiatives and funds. */
    Data data() {
        var order = Comparator.comparing((LineKey key) -> key.initiative())
                .thenComparing(this::fundName)
                .thenComparing(LineKey::recurrence)
                .thenComparing(LineKey::account);
        return new Data(
                years.stream().map(FiscalYear::label).toList(),
                amount.words(),
                rows.keySet().stream().sorted(order).map(this::row).toList());
    }

    private Row row(LineKey key) {
        var lines = rows.getOrDefault(key, Map.of());
        var amounts = new ArrayList<@Nullable Long>();
        for (var year : years) {
            var line = lines.get(year);
            amounts.add(line == null ? null : amount.of(line).cents());
        }
        return new Row(
                key.text(),
                portfolio.initiative(key.initiative()).map(Initiative::title).orElse(""),
                fundName(key),
                key.recurrence().words(),
                key.account(),
                amounts);
    }

    private String fundName(LineKey key) {
        return key.fund() == null
                ? UNFUNDED
                : portfolio.fund(key.fund()).map(Fund::name).orElse("");
    }

    /** Edits for what is typed; cells that name no row or year of this sheet are problems too, for anything can be sent. */
    Understood understand(List<Cell> cells) {
        var edits = new ArrayList<RecordEdit>();
        var problems = new ArrayList<Problem>();
        for (var cell : cells) {
            var key = keys.get(cell.key());
            var year =
                    years.stream().filter(it -> it.label().equals(cell.year())).findFirst();
            if (key == null || year.isEmpty()) {
                problems.add(new Problem(cell.key(), cell.year(), "This row is not in the plan any more."));
                continue;
            }
            try {
                edits.add(edit(key, year.get(), cell.text().isBlank() ? Money.ZERO : Typed.money(cell.text())));
            } catch (IllegalArgumentException notAnAmount) {
                problems.add(new Problem(cell.key(), cell.year(), String.valueOf(notAnAmount.getMessage())));
            }
        }
        return new Understood(edits, problems);
    }

    private RecordEdit edit(LineKey key, FiscalYear year, Money typed) {
        if (amount == LineAmount.PLANNED && typed.isNegative()) {
            throw new IllegalArgumentException("A planned amount is not negative");
        }
        var before = rows.getOrDefault(key, Map.of()).get(year);
        var line = before == null ? blank(key, year) : before;
        return new RecordEdit(before, amount.with(line, typed));
    }

    /** As visible as the work that it is for. */
    private BudgetLine blank(LineKey key, FiscalYear year) {
        var visibility = portfolio.initiative(key.initiative()).orElseThrow().visibility();
        return new BudgetLine(
                key.initiative(),
                year,
                key.fund(),
                key.recurrence(),
                key.account(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                visibility);
    }

    /** What taking a row out of the plan does: all of its lines go. */
    List<RecordEdit> without(String keyText) {
        var key = keys.get(keyText);
        return key == null
                ? List.of()
                : rows.getOrDefault(key, Map.of()).values().stream()
                        .map(RecordEdit::retired)
                        .toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
