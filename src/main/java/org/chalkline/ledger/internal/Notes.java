package org.chalkline.ledger.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.chalkline.imports.Problem;
import org.chalkline.imports.Sheet;
import org.chalkline.ledger.ColumnMapping;
import org.chalkline.ledger.LedgerColumn;
import org.chalkline.ledger.LedgerFile;
import org.chalkline.ledger.LedgerRow;
import org.chalkline.shared.Money;

/** What is worth knowing of a ledger's rows, though it keeps nothing from being taken in. */
final class Notes {

    private final LedgerFile file;
    private final ColumnMapping mapping;
    private final List<Problem> notes = new ArrayList<>();

    Notes(LedgerFile file, ColumnMapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    void skipped(Sheet.Line line, String why) {
        note(line.number(), "", why);
    }

    /** Printed sums of a row that are not what its amounts add up to. */
    void printed(LedgerRow row, Sheet.Line line, LineCells cells) {
        var amounts = row.amounts();
        if (mapping.has(LedgerColumn.ORIGINAL) && mapping.has(LedgerColumn.TRANSFERS)) {
            compare(
                    row,
                    LedgerColumn.REVISED,
                    amounts.revised(),
                    amounts.original().plus(amounts.transfers()));
        }
        if (mapping.has(LedgerColumn.AVAILABLE)) {
            compare(row, LedgerColumn.AVAILABLE, cells.amount(line, LedgerColumn.AVAILABLE), amounts.available());
        }
    }

    private void compare(LedgerRow row, LedgerColumn column, Money printed, Money counted) {
        if (!mapping.has(column) || printed.equals(counted)) {
            return;
        }
        var rounded =
                printed.cents() % 100 == 0 && Math.abs(printed.minus(counted).cents()) <= 50;
        note(
                row.number(),
                mapping.of(column).getFirst(),
                rounded
                        ? "Printed in whole dollars as %s; worked out anew it is %s.".formatted(printed, counted)
                        : "Printed as %s, but the other amounts of the row make %s.".formatted(printed, counted));
    }

    /** All notes, with those that need every row. */
    List<Problem> of(List<LedgerRow> rows) {
        var seen = new HashMap<String, Integer>();
        for (var row : rows) {
            var before = seen.putIfAbsent(row.key(), row.number());
            if (before != null) {
                note(row.number(), "", "Row %d has the same account and description. Both count.".formatted(before));
            }
            if (row.overBudget()) {
                note(row.number(), "", over(row));
            }
        }
        return notes.stream().sorted().toList();
    }

    private static String over(LedgerRow row) {
        var used = row.amounts().spent().plus(row.amounts().committed());
        var revised = row.amounts().revised();
        return revised.isPositive()
                ? "Spent and committed are %s of a budget of %s: %d %%."
                        .formatted(used, revised, Math.round(100.0 * used.cents() / revised.cents()))
                : "Spent and committed are %s without a budget.".formatted(used);
    }

    private void note(int row, String column, String message) {
        notes.add(new Problem(file.place(), row, column, message));
    }
}
