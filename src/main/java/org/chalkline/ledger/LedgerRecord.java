package org.chalkline.ledger;

import java.time.Instant;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/**
 * A ledger that was taken in.
 *
 * @param rows how many it had, totals not counted
 * @param unmatched how many of them went nowhere
 * @param spent year to date, of the matched rows
 * @param committed of the matched rows
 * @param reconciled whether its rows added up to its own grand total
 * @param revision of the plan that it made
 */
public record LedgerRecord(
        String who,
        Instant at,
        FiscalYear year,
        String file,
        String sha256,
        int rows,
        int unmatched,
        Money spent,
        Money committed,
        boolean reconciled,
        long revision) {}
