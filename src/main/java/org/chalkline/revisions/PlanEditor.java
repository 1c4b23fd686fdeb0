package org.chalkline.revisions;

import java.util.List;
import java.util.function.Function;
import org.chalkline.access.RequiresCto;
import org.chalkline.access.RequiresImporter;
import org.chalkline.access.RequiresSuperintendent;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Portfolio;
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

    /**
     * Brings into the plan what a signed decision means for it, such as the phase of what was approved. For the module that
     * keeps decisions; a superintendent edits nothing else.
     *
     * @param change what becomes of the plan as it is at that moment, which nobody changes before the transaction ends
     * @return the new revision; the old one when nothing changes
     */
    @RequiresSuperintendent
    long carryOut(Function<Portfolio, List<RecordEdit>> change, Cause cause);

    /** The district's own record, for those who keep the settings but may not see the plan. */
    @RequiresImporter
    District district();

    /** Changes the district's own record, as {@link #save} does. */
    @RequiresImporter
    long saveDistrict(District before, District after, Cause cause);
}
