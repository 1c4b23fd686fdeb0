package org.chalkline.ledger.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chalkline.imports.Sheet;
import org.chalkline.ledger.ColumnMapping;
import org.chalkline.ledger.LedgerColumn;
import org.chalkline.ledger.LedgerRow.Kind;

/**
 * Tells revenue from expense: by the file's own column where it has one; else revenue is what is budgeted below zero. A
 * row without a budget and with a credit is a refund where its object (the account's last part) has expenses elsewhere,
 * and revenue where it has not.
 */
final class RowKinds {

    private final LineCells cells;
    private final boolean told;
    private final Set<String> expenseObjects = new HashSet<>();

    RowKinds(List<Sheet.Line> lines, LineCells cells, ColumnMapping mapping) {
        this.cells = cells;
        this.told = mapping.has(LedgerColumn.TYPE);
        if (!told) {
            lines.stream().filter(line -> budget(line) > 0).forEach(line -> expenseObjects.add(object(line)));
        }
    }

    Kind of(Sheet.Line line) {
        if (told) {
            var type = cells.text(line, LedgerColumn.TYPE).toLowerCase(Locale.ROOT);
            return type.startsWith("r") || type.startsWith("inc") ? Kind.REVENUE : Kind.EXPENSE;
        }
        var budget = budget(line);
        if (budget != 0) {
            return budget < 0 ? Kind.REVENUE : Kind.EXPENSE;
        }
        return cells.amounts(line).spent().isNegative() && !expenseObjects.contains(object(line))
                ? Kind.REVENUE
                : Kind.EXPENSE;
    }

    /** The sign of the budget, the revised one before the original one. */
    private int budget(Sheet.Line line) {
        var amounts = cells.amounts(line);
        return Long.signum(
                amounts.revised().isZero()
                        ? amounts.original().cents()
                        : amounts.revised().cents());
    }

    private String object(Sheet.Line line) {
        var account = cells.account(line);
        return account.isEmpty() ? "" : account.getLast();
    }
}
