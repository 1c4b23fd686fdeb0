package org.chalkline.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to become of a record.
 *
 * @param before the record as they saw it; null for a new one
 * @param after null when it leaves the plan
 */
public record RecordEdit(
        @Nullable PlanRecord before, @Nullable PlanRecord after) {

    public RecordEdit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("An edit is about a record");
        }
        if (before != null && after != null && !before.key().equals(after.key())) {
            throw new IllegalArgumentException("An edit keeps what names the record");
        }
    }

    public static RecordEdit added(PlanRecord record) {
        return new RecordEdit(null, record);
    }

    public static RecordEdit changed(PlanRecord before, PlanRecord after) {
        return new RecordEdit(before, after);
    }

    public static RecordEdit retired(PlanRecord record) {
        return new RecordEdit(record, null);
    }

    /** What names the record. */
    public RecordKey key() {
        return after != null
                ? after.key()
                : java.util.Objects.requireNonNull(before).key();
    }
}
