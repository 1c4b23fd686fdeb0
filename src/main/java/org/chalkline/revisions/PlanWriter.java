package org.chalkline.revisions;

import java.time.Instant;
import org.chalkline.access.RequiresImporter;
import org.chalkline.portfolio.PlanChange;

/** Writes changes to the plan: all of them in one transaction, which makes one new revision. */
public interface PlanWriter {

    /**
     * Writes each record of the change whole (adds or replaces by key), takes out what is removed, keeps what was there
     * before as history, and tells of the new revision after the commit.
     *
     * @return the new revision; the old one when there is nothing to change
     */
    @RequiresImporter
    long write(PlanChange change, Cause cause);

    /**
     * As {@link #write(PlanChange, Cause)}, of a change that was made earlier than it is written, as in a past that is
     * brought along.
     *
     * @param madeAt not before the newest revision
     */
    @RequiresImporter
    long write(PlanChange change, Cause cause, Instant madeAt);
}
