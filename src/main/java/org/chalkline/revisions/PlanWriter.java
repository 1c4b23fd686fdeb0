package org.chalkline.revisions;

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
}
