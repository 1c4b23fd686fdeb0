package org.chalkline.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.ledger.LedgerAmounts;
import org.chalkline.ledger.LedgerColumn;
import org.chalkline.ledger.LedgerRow;
import org.chalkline.ledger.LedgerTotal;
import org.chalkline.ledger.LedgerTotal.Verdict;

/**
 * Total rows, which count their rows a second time: told apart, and each added up anew. Of what a total is made stands
 * nowhere in a file, so it is found: the rows just above it that share the fund, department or account part it names;
 * where it names none, the stretch of rows that adds up to it.
 */
final class TotalRows {

    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(grand|report|overall|sub|fund|department|dept|org)?[\\s-]*totals?\\b.*|.*\\btotals?:?");

    private static final Pattern GRAND =
            Pattern.compile("(?i)(grand|report|overall)[\\s-]*totals?\\b.*|totals?[\\s-]*(of|for)?[\\s-]*all\\b.*");

    private static final Pattern REVENUE = Pattern.compile("(?i).*\\brevenues?\\b.*");
    private static final Pattern EXPENSE = Pattern.compile("(?i).*\\b(expenses?|expenditures?|appropriations?)\\b.*");

    private final Set<LedgerColumn> columns;
    private final List<LedgerTotal> totals = new ArrayList<>();
    private int sinceTotal;

    TotalRows(Set<LedgerColumn> columns) {
        this.columns = columns;
    }

    /** Whether a text says that its row is a total. */
    static boolean says(String text) {
        return TOTAL.matcher(text).matches();
    }

    /** Takes a total row up, after the rows above it. */
    void add(int number, String label, LedgerAmounts printed, List<LedgerRow> above) {
        var best = candidates(label, above).stream()
                .map(rows -> new LedgerTotal(number, label, printed, LedgerAmounts.sum(rows), columns))
                .reduce((a, b) -> a.verdict().compareTo(b.verdict()) <= 0 ? a : b);
        best.ifPresent(totals::add);
        sinceTotal = above.size();
    }

    /** The stretches of rows that the total may be made of, likeliest first. */
    private List<List<LedgerRow>> candidates(String label, List<LedgerRow> above) {
        if (GRAND.matcher(label).matches() || above.isEmpty()) {
            return List.of(above);
        }
        var stretches = new ArrayList<List<LedgerRow>>();
        var named = named(label, above);
        if (named.isEmpty()) {
            stretches.add(above.subList(sinceTotal, above.size()));
            for (int level = above.getLast().groups().size() - 1; level >= 0; level--) {
                stretches.add(stretch(above, level, true));
            }
            stretches.add(above);
        } else {
            stretches.addAll(named);
        }
        return stretches.stream()
                .map(rows -> ofKind(label, rows))
                .filter(rows -> !rows.isEmpty())
                .toList();
    }

    /** For a total that names a fund, department or account part: its rows, within the groups around it and without. */
    private static List<List<LedgerRow>> named(String label, List<LedgerRow> above) {
        var groups = above.getLast().groups();
        var words = " " + label.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}.]+", " ") + " ";
        for (int level = groups.size() - 1; level >= 0; level--) {
            var name = groups.get(level).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}.]+", " ");
            var code = LineCells.code(groups.get(level));
            if (!name.isBlank() && (words.contains(" " + name.strip() + " ") || words.contains(" " + code + " "))) {
                return List.of(stretch(above, level, true), stretch(above, level, false));
            }
        }
        return List.of();
    }

    /** The rows at the end that share a group with the last one, and if asked all groups around it too. */
    private static List<LedgerRow> stretch(List<LedgerRow> above, int level, boolean around) {
        var last = above.getLast().groups();
        int from = above.size();
        while (from > 0) {
            var groups = above.get(from - 1).groups();
            var same = around
                    ? groups.subList(0, level + 1).equals(last.subList(0, level + 1))
                    : groups.get(level).equals(last.get(level));
            if (!same) {
                break;
            }
            from--;
        }
        return above.subList(from, above.size());
    }

    private static List<LedgerRow> ofKind(String label, List<LedgerRow> rows) {
        var revenue = REVENUE.matcher(label).matches();
        var expense = EXPENSE.matcher(label).matches();
        if (revenue == expense) {
            return rows;
        }
        var kind = revenue ? LedgerRow.Kind.REVENUE : LedgerRow.Kind.EXPENSE;
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** The total of the whole file: the last one that says so, or else the last of all if every row is in it. */
    Optional<LedgerTotal> grandTotal(List<LedgerRow> rows) {
        var all = LedgerAmounts.sum(rows);
        var said = totals.stream()
                .filter(total -> GRAND.matcher(total.label()).matches())
                .reduce((a, b) -> b);
        return said.or(() -> totals.stream().reduce((a, b) -> b))
                .map(total -> new LedgerTotal(total.number(), total.label(), total.printed(), all, columns))
                .filter(total -> said.isPresent() || total.verdict() != Verdict.DIFFERS || bare(total));
    }

    private static boolean bare(LedgerTotal total) {
        return total.label().matches("(?i)totals?:?");
    }

    /** The totals of parts of the file. */
    List<LedgerTotal> others(Optional<LedgerTotal> grand) {
        return totals.stream()
                .filter(total ->
                        grand.isEmpty() || total.number() != grand.get().number())
                .toList();
    }

    /** A label to call a total by: what its row says, in one line. */
    static String label(List<String> texts) {
        return texts.stream().filter(TotalRows::says).findFirst().orElseGet(() -> String.join(" ", texts));
    }

    static Stream<String> saying(List<String> texts) {
        return texts.stream().filter(TotalRows::says);
    }
}
