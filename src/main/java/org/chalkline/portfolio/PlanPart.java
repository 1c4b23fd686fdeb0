package org.chalkline.portfolio;

/** What an editing module gives to the picture, and takes from a change. */
public interface PlanPart {

    /** This module's records, whole; every other kind is empty. A bounded number of statements, whatever the rows. */
    Plan read();

    /**
     * Writes the records of this module's kinds, each whole: what has the same id is replaced, the rest is added. Runs
     * within the caller's transaction.
     */
    void write(Plan changes);

    /** Takes out the records of this module's kinds. Runs within the caller's transaction, before anything is written. */
    void remove(Plan gone);

    /** Parts are written in this order, and emptied in the opposite one, so that what is referred to is there. */
    int order();
}
