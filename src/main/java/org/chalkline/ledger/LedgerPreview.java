package org.chalkline.ledger;

import java.util.List;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.shared.FiscalYear;

/**
 * What a ledger would do to the plan. Nothing is written by looking.
 *
 * @param revision the plan's revision that it was compared with
 * @param lines the budget lines that rows are taken into, changed or not
 * @param kept lines of the year with money spent or committed of which the file says nothing
 */
public record LedgerPreview(
        LedgerFile file,
        FiscalYear year,
        ColumnMapping mapping,
        long revision,
        LedgerContent content,
        List<MatchedRow> rows,
        Statement statement,
        List<LineChange> lines,
        List<BudgetLine> kept) {

    public LedgerPreview {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    /** The lines that become other than they are. */
    public List<LineChange> changes() {
        return lines.stream().filter(LineChange::changes).toList();
    }

    /** Whether there is something to write, and nothing unread in the way. */
    public boolean canBeConfirmed() {
        return content.problems().isEmpty() && !changes().isEmpty();
    }
}
