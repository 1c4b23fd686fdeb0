package org.chalkline.briefings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.MeetingDecisions;
import org.jspecify.annotations.Nullable;

/**
 * The decisions that pages tell, narrowed to the meeting before.
 *
 * @param known whether they were taken in when the edition was frozen; editions from before have none
 * @param since the moment the last edition for such a meeting was frozen; null for the first, which tells all
 * @param zone in which a signature's day is told
 */
public record Decided(
        MeetingDecisions all, boolean known, @Nullable Instant since, ZoneId zone) {

    public static final Decided NOTHING = new Decided(MeetingDecisions.NONE, true, null, ZoneId.of("UTC"));

    /** Signed since then, newest first. */
    List<LedgerLine> taken() {
        return all.lines().stream().filter(line -> isNew(line.decision().at())).toList();
    }

    /** Signed before, of which something was noted since then, or which went through the board since. */
    List<LedgerLine> cameOf() {
        return all.lines().stream()
                .filter(line -> !isNew(line.decision().at()))
                .filter(line -> line.noted() != null && isNew(line.noted().at())
                        || line.reviewed() != null && isNew(line.reviewed().at())
                        || isNew(line.boardItem()))
                .toList();
    }

    /** A board's meeting has a day alone: on the day of the last edition it is told once more rather than not at all. */
    private boolean isNew(@Nullable BoardItem item) {
        return item != null
                && item.result() != BoardItem.Result.PENDING
                && (since == null || !item.date().isBefore(LocalDate.ofInstant(since, zone)));
    }

    private boolean isNew(Instant at) {
        return since == null || at.isAfter(since);
    }

    LocalDate day(LedgerLine line) {
        return LocalDate.ofInstant(line.decision().at(), zone);
    }
}
