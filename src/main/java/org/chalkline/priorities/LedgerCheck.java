package org.chalkline.priorities;

import org.chalkline.access.RequiresProposalKeeper;

/** Whether anything of the decision ledger was altered after it was signed. */
public interface LedgerCheck {

    /** Reads all of the ledger: takes a while when it is long. */
    @RequiresProposalKeeper
    LedgerFinding check();
}
