package org.chalkline.revisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.RequiresCto;
import org.chalkline.access.RequiresImporter;
import org.chalkline.access.RequiresPlanReader;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKey;

/** The plan's past: its revisions, and what each made of it. */
public interface RevisionService {

    /** The newest revisions, newest first. */
    @RequiresPlanReader
    List<Revision> newest(int limit);

    /** The last revision that was made on or before a day; revision 0, the empty plan, before the first. */
    @RequiresPlanReader
    Revision on(LocalDate day);

    @RequiresPlanReader
    Optional<Revision> find(long number);

    /** The plan as it was at a revision, as the signed-in person may see it. */
    @RequiresPlanReader
    Portfolio at(long revision);

    /**
     * What became of a record, newest first, as far as the signed-in person may see it: what changed only in what they may
     * not see is not there.
     */
    @RequiresPlanReader
    List<PastChange> changesOf(RecordKey key);

    /** As {@link #changesOf}, of a record and of what belongs to it and has no page of its own: its links and budget lines. */
    @RequiresPlanReader
    List<PastChange> historyOf(RecordKey key);

    /** Records that have left the plan and are not back, with the revision that retired them, newest first. */
    @RequiresCto
    List<Retired> retired();

    /** Which revision is the newest and when it was made, for those who keep the installation: nothing of the plan. */
    @RequiresImporter
    Stamp stamp();

    record Stamp(long revision, Instant madeAt) {}

    /** A record as it was when it left the plan. */
    record Retired(Revision revision, PlanRecord record) {}
}
