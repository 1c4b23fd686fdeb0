package org.chalkline.ledger;

import org.chalkline.portfolio.BudgetLine;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger makes of a budget line.
 *
 * @param before null for a line that the plan does not have yet
 * @param rows how many rows of the file are taken into it; none for a line whose rows now go elsewhere
 */
public record LineChange(@Nullable BudgetLine before, BudgetLine after, int rows) {

    public boolean changes() {
        return !after.equals(before);
    }
}
