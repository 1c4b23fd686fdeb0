package org.chalkline.ledger;

import org.chalkline.imports.ImportRefused;

/** A ledger that is not taken in, with a message for the person who brought it. */
public class LedgerRefused extends ImportRefused {

    public LedgerRefused(String message) {
        super(message);
    }
}
