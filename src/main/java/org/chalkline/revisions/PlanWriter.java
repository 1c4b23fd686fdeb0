package org.chalkline.revisions;

import org.chalkline.access.RequiresImporter;
import org.chalkline.portfolio.Plan;

/** Writes changes to the plan: all of them in one transaction, which makes one new revision. */
public interface PlanWriter {

    /**
     * Writes each record of the changes whole (adds or replaces by id) and tells of the new revision after the commit.
     *
     * @param cause what made the change, such as "Import of plan.zip"
     * @return the new revision; the old one when there is nothing to change
     */
    @RequiresImporter
    long write(Plan changes, String cause);
}
