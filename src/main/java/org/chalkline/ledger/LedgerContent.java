package org.chalkline.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.imports.Problem;

/**
 * What a ledger says, before it is matched with anything.
 *
 * @param grandTotal empty when the file has none
 * @param totals the other total rows, none of which counts
 * @param problems what could not be read; nothing is taken in while there is any
 * @param notes what is worth knowing of rows
 * @param columns the amounts that the file has
 */
public record LedgerContent(
        List<LedgerRow> rows,
        Optional<LedgerTotal> grandTotal,
        List<LedgerTotal> totals,
        List<Problem> problems,
        List<Problem> notes,
        Set<LedgerColumn> columns) {

    public LedgerContent {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        columns = Set.copyOf(columns);
    }
}
