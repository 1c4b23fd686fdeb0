package org.chalkline.priorities;

import org.chalkline.access.RequiresCabinetTable;

/**
 * Where members of the cabinet stand on a submitted list. It is advice: nothing waits for it, and it changes no state. What
 * somebody said before of the same version stays in the record; the last counts.
 */
public interface PositionService {

    /** @throws PriorityRefused when the version has moved on, or the person is not of the cabinet or had a hand in it */
    @RequiresCabinetTable
    void support(long proposal, int version);

    /**
     * As {@link #support}.
     *
     * @param reason in plain words; those at the cabinet table read it
     */
    @RequiresCabinetTable
    void disagree(long proposal, int version, String reason);
}
