package org.chalkline.revisions;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/**
 * A new revision has been written, within the transaction that makes it: for what must be kept together with it. Who only
 * wants to know of it waits for {@link PlanRevised}.
 *
 * @param keys of the records that were added, changed or retired
 */
public record PlanWritten(long revision, Cause cause, List<RecordKey> keys) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.PLAN;
    }

    /** Without the cause's words and the records' codes: they tell of the plan. */
    @Override
    public String what() {
        var counts = keys.stream()
                .collect(Collectors.groupingBy(RecordKey::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> "%,d %s".formatted(kind.getValue(), words(kind.getKey(), kind.getValue())))
                .collect(Collectors.joining(", "));
        return "Revision %,d of the plan, %s: %s"
                .formatted(revision, cause.origin().words(), counts);
    }

    @Override
    public Long planRevision() {
        return revision;
    }

    private static String words(RecordKind kind, long count) {
        return kind.words() + (count == 1 || kind == RecordKind.DISTRICT ? "" : "s");
    }
}
