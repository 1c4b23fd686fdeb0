package org.chalkline.priorities;

import java.util.List;
import org.chalkline.access.RequiresCabinetTable;

/** What waits: proposals on their way, and accepted risks that come back. */
public interface WaitingReader {

    /** How long before its end an acceptance comes back. */
    int DAYS_BEFORE = 30;

    /** What concerns the signed-in person, what waits for them first, and of that what waits longest. */
    @RequiresCabinetTable
    List<Waiting> waiting();
}
