package org.chalkline.revisions;

import java.util.List;
import org.chalkline.portfolio.RecordKey;

/**
 * A new revision has been written, within the transaction that makes it: for what must be kept together with it. Who only
 * wants to know of it waits for {@link PlanRevised}.
 *
 * @param keys of the records that were added, changed or retired
 */
public record PlanWritten(long revision, Cause cause, List<RecordKey> keys) {}
