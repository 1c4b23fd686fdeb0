package org.chalkline.priorities;

import java.util.List;
import java.util.Optional;
import org.chalkline.access.RequiresPlanReader;
import org.chalkline.portfolio.RecordKey;

/**
 * What was decided, newest first, as far as the signed-in person was cleared for its subject then and is now. The board sees
 * the decisions on a proposal once all of it is decided.
 */
public interface DecisionLedger {

    /** Each without the picture it rests on: what a list needs, however long it is. */
    @RequiresPlanReader
    List<LedgerLine> lines();

    /** Each with the picture it rests on. For a few: a list is told by {@link #lines}. */
    @RequiresPlanReader
    List<LedgerEntry> entries();

    @RequiresPlanReader
    Optional<LedgerEntry> find(long number);

    /** What was decided on a piece of work or a risk, newest first. */
    @RequiresPlanReader
    List<LedgerEntry> about(RecordKey subject);
}
