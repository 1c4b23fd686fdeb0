package org.chalkline.revisions.internal;

import java.util.HashMap;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.portfolio.Restricted;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Who may see the past of a record: those who were cleared for it then and are now. What was shown to too many by
 * mistake and then withheld would else come back through its history.
 */
final class Clearance {

    private Clearance() {}

    static @Nullable PlanRecord stricterOrNone(@Nullable PlanRecord past, @Nullable PlanRecord latest) {
        return past == null || latest == null ? past : stricter(past, latest);
    }

    /** The record, and each text in it that is cleared by itself, at the higher of both clearances. */
    static PlanRecord stricter(PlanRecord past, PlanRecord latest) {
        if (past.equals(latest)) {
            // Most of a large plan has not changed, and looking at each of its fields takes seconds.
            return past;
        }
        var now = RecordValues.of((Record) latest);
        var raised = new HashMap<String, Object>();
        RecordValues.of((Record) past).forEach((name, value) -> {
            if (value instanceof Visibility then && now.get(name) instanceof Visibility today) {
                raised.put(name, higher(then, today));
            } else if (value instanceof Restricted text && now.get(name) instanceof Restricted today) {
                raised.put(name, new Restricted(text.text(), higher(text.visibility(), today.visibility())));
            }
        });
        return (PlanRecord) RecordValues.with((Record) past, raised);
    }

    private static Visibility higher(Visibility one, Visibility other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
