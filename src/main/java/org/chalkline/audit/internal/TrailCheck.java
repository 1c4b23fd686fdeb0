package org.chalkline.audit.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.chalkline.audit.AuditFinding;
import org.chalkline.audit.internal.TrailStore.Head;
import org.jspecify.annotations.Nullable;

/** Walks along the trail and stops at the first thing that is wrong. */
final class TrailCheck {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMM d, uuuu 'at' HH:mm:ss", Locale.US).withZone(ZoneId.systemDefault());

    private static final String NO_HEAD =
            "The head of the trail, which says where it ends, was removed: its last rows may be missing.";

    private final Head head;
    private final Anchor anchor;
    private long rows;
    private @Nullable TrailRow last;
    private @Nullable String fault;

    private TrailCheck(Head head, Anchor anchor) {
        this.head = head;
        this.anchor = anchor;
    }

    /** In one transaction that sees one state, or a row written meanwhile would be taken for a fault. */
    static AuditFinding of(TrailStore store, Anchor anchor) {
        var head = store.head();
        if (head.isEmpty()) {
            return new AuditFinding(store.count(TrailQuery.ALL), "", Optional.of(NO_HEAD));
        }
        var check = new TrailCheck(head.get(), anchor);
        store.each(TrailQuery.ALL, check::step);
        check.end();
        check.compare(store);
        var last = check.last;
        return new AuditFinding(
                check.rows, last == null ? "" : last.number() + ":" + last.hash(), Optional.ofNullable(check.fault));
    }

    private void step(TrailRow row) {
        rows++;
        if (fault == null) {
            fault = faultAt(row, last);
            last = row;
        }
    }

    private @Nullable String faultAt(TrailRow row, @Nullable TrailRow before) {
        var expected = before == null ? 1 : before.number() + 1;
        if (row.number() != expected) {
            return row.number() < expected
                    ? capital(named(row)) + " was put in before the first row."
                    : removed(expected, row.number() - 1) + " " + place(before) + "The next row is " + named(row) + ".";
        }
        if (!row.hash().equals(row.hashAs(row.number()))) {
            return altered(row);
        }
        if (!row.hashBefore().equals(before == null ? TrailRow.NO_HASH : before.hash())) {
            return capital(named(row)) + " does not follow the row before it: one of the two was put in, exchanged or"
                    + " written anew.";
        }
        if (row.number() > head.number()) {
            return capital(named(row)) + " was put in after the end of the trail, which is row " + head.number() + ".";
        }
        return anchor.faultAt(row);
    }

    private String altered(TrailRow row) {
        for (long place = 1; place <= head.number(); place++) {
            if (row.hash().equals(row.hashAs(place))) {
                return capital(named(row)) + " was moved: it was written as row " + place + ".";
            }
        }
        return capital(named(row)) + " was altered: its content and its hash do not agree.";
    }

    private void end() {
        var before = last;
        var end = before == null ? 0 : before.number();
        if (fault == null && end < head.number()) {
            fault = removed(end + 1, head.number()) + " " + place(before) + "The trail ended with row " + head.number()
                    + ".";
        }
        if (fault == null && before != null && !before.hash().equals(head.hash())) {
            fault = capital(named(before)) + " is not the row that ended the trail: it was exchanged.";
        }
        if (fault == null && anchor.number() > end) {
            fault = removed(end + 1, anchor.number()) + " " + place(before) + "Row " + anchor.number()
                    + " was there when its hash was noted.";
        }
    }

    /** A trail whose end was cut off together with its head is still missed by the plan's own revisions. */
    private void compare(TrailStore store) {
        if (fault == null) {
            var revision = store.revisionWithoutRow(head.sinceRevision());
            var row = store.rowWithoutRevision();
            if (revision != null) {
                fault = "The row of revision " + revision + " of the plan was removed.";
            } else if (row != null) {
                fault = "Row " + row + " tells of a revision of the plan that is not there any more.";
            }
        }
    }

    private static String removed(long from, long to) {
        return from == to ? "Row " + from + " was removed." : "Rows " + from + " to " + to + " were removed.";
    }

    private static String place(@Nullable TrailRow before) {
        return before == null ? "" : "The row before is " + named(before) + ". ";
    }

    private static String named(TrailRow row) {
        return "row " + row.number() + " of " + time(row.at());
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
