package org.chalkline.priorities.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.LedgerFinding;
import org.chalkline.priorities.internal.CheckedRows.DecisionRow;
import org.chalkline.priorities.internal.CheckedRows.PictureRow;
import org.chalkline.priorities.internal.CheckedRows.VersionRow;
import org.chalkline.revisions.PlanJson;
import org.chalkline.shared.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Goes through the ledger and names everything that is not as it was signed: each hash is worked out anew and compared
 * with the one beside it, and with the one that the audit trail has kept.
 */
final class LedgerAudit {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US).withZone(ZoneId.systemDefault());

    private final List<String> faults = new ArrayList<>();
    private final ToldHashes told = new ToldHashes();
    private final Map<String, List<String>> restOn = new TreeMap<>();
    private final Set<Long> numbers = new HashSet<>();
    private long last;
    private long pictures;
    private long versions;

    LedgerAudit(CheckedRows rows) {
        rows.told(told::read);
        rows.decisions(this::check);
        told.decisionsWithout(numbers)
                .forEach(number -> faults.add(
                        "Decision %d was removed: the audit trail tells that it was signed.".formatted(number)));
        rows.versions(this::check);
        told.versionsLeft()
                .forEach(version ->
                        faults.add("%s was removed, or is no longer submitted: the audit trail tells that it was."
                                .formatted(named(version))));
        rows.pictures(this::check);
        restOn.forEach((picture, what) -> faults.add("The picture of the plan that %s rests on is missing: SHA-256 %s."
                .formatted(String.join(" and ", what), picture)));
    }

    LedgerFinding finding() {
        return new LedgerFinding(numbers.size(), pictures, versions, faults);
    }

    private void check(DecisionRow row) {
        if (row.number() > last + 1) {
            faults.add(
                    row.number() == last + 2
                            ? "Decision %d is missing.".formatted(last + 1)
                            : "Decisions %d to %d are missing.".formatted(last + 1, row.number() - 1));
            told.forgive(last + 1, row.number() - 1);
        }
        last = row.number();
        numbers.add(row.number());
        restOn.computeIfAbsent(row.picture(), any -> new ArrayList<>()).add("decision " + row.number());
        var fault = fault(row);
        if (fault != null) {
            faults.add("Decision %d: %s".formatted(row.number(), fault));
        }
    }

    private @Nullable String fault(DecisionRow row) {
        var hash = told.ofDecision(row.number());
        var now = Sha256.of(row.content());
        if (!now.equals(row.hash())) {
            return hash != null && hash.equals(now)
                    ? "its hash was altered; its content is as it was signed on %s.".formatted(day(row.at()))
                    : "its content was altered after it was signed on %s.".formatted(day(row.at()));
        }
        if (hash == null) {
            return "the audit trail does not tell that it was signed.";
        }
        if (!hash.equals(now)) {
            return "its content and its hash were altered together after it was signed on %s: the audit trail has kept"
                            .formatted(day(row.at()))
                    + " another hash.";
        }
        return columns(row);
    }

    private @Nullable String columns(DecisionRow row) {
        try {
            var decision = PlanJson.readValues(Decision.class, row.content());
            if (!row.agreesWith(decision)) {
                return "what it is listed under was altered after it was signed on %s; its content is as it was."
                        .formatted(day(decision.at()));
            }
        } catch (JacksonException unreadable) {
            return "its content can't be read.";
        }
        if (row.supersedes() != 0 && !numbers.contains(row.supersedes())) {
            return "it takes the place of decision %d, which is not there.".formatted(row.supersedes());
        }
        return null;
    }

    private void check(VersionRow row) {
        versions++;
        var version = new VersionKey(row.proposal(), row.version());
        var hash = told.ofVersion(version);
        var picture = row.picture();
        if (hash == null) {
            faults.add("%s: the audit trail does not tell that it was submitted.".formatted(named(version)));
        } else if (picture == null || !Sha256.ofAll(picture, row.content()).equals(hash)) {
            faults.add("%s: what it asks for, or the picture it rests on, was altered after it was submitted."
                    .formatted(named(version)));
        }
        if (picture != null) {
            restOn.computeIfAbsent(picture, any -> new ArrayList<>()).add(lower(named(version)));
        }
    }

    private void check(PictureRow row) {
        pictures++;
        var what = restOn.remove(row.hash());
        var sound = Sha256.of(row.content()).equals(row.hash())
                && row.content().startsWith("REVISION " + row.revision() + "\n");
        if (!sound) {
            faults.add("The picture of the plan with SHA-256 %s was altered after it was kept%s."
                    .formatted(row.hash(), what == null ? "" : ": " + String.join(" and ", what) + " rests on it"));
        }
    }

    private static String named(VersionKey version) {
        return "Proposal %d, version %d".formatted(version.proposal(), version.version());
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String day(Instant at) {
        return DAY.format(at);
    }
}
