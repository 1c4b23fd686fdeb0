package org.chalkline.revisions;

import java.util.List;
import org.chalkline.access.RequiresCto;
import org.chalkline.access.RequiresImporter;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.RecordEdit;

/** Takes what people change by hand: all of an edit or nothing, and nothing that somebody else has changed meanwhile. */
public interface PlanEditor {

    /**
     * Makes the edits one new revision.
     *
     * @return the new revision; the old one when the edits change nothing
     * @throws EditConflict when a record is no longer as the editor saw it
     * @throws EditRefused when the plan would break a rule
     */
    @RequiresCto
    long save(List<RecordEdit> edits, Cause cause);

    /** The district's own record, for those who keep the settings but may not see the plan. */
    @RequiresImporter
    District district();

    /** Changes the district's own record, as {@link #save} does. */
    @RequiresImporter
    long saveDistrict(District before, District after, Cause cause);
}
