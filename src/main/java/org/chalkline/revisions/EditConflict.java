package org.chalkline.revisions;

import java.util.List;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordEdit;
import org.jspecify.annotations.Nullable;

/** Somebody else has changed a record since the editor saw it. Nothing was changed. */
public class EditConflict extends RuntimeException {

    private final transient List<Lost> races;

    public EditConflict(List<Lost> races) {
        super("The plan was changed by somebody else meanwhile");
        this.races = List.copyOf(races);
    }

    /** The records that somebody else has changed, in the order of the edits. */
    public List<Lost> races() {
        return races;
    }

    /**
     * A race that was lost.
     *
     * @param now what the record has become; null when it was retired
     */
    public record Lost(RecordEdit mine, @Nullable PlanRecord now) {}
}
