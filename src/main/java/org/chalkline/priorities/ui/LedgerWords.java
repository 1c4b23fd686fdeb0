package org.chalkline.priorities.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.ConditionNote;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.Outcome;
import org.chalkline.shared.Days;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** The ledger in sentences. */
final class LedgerWords {

    private LedgerWords() {}

    /** Such as "12 decisions in FY27: 9 approved, $3.2M; 2 deferred, 1 declined." */
    static String sentence(List<LedgerLine> lines, @Nullable FiscalYear year) {
        var when = year == null ? "" : " in " + year;
        if (lines.isEmpty()) {
            return "No decision%s to show.".formatted(when);
        }
        var standing = lines.stream().filter(line -> line.kept().stands()).toList();
        var approved = standing.stream()
                .filter(line -> line.decision().outcome().isApproval())
                .toList();
        var parts = new ArrayList<String>();
        if (!approved.isEmpty()) {
            var money = Money.sum(approved.stream().map(LedgerLine::asked).toList());
            parts.add("%,d approved, %s".formatted(approved.size(), money.brief()));
        }
        var rest = new ArrayList<String>();
        count(standing, Outcome.DEFERRED, "deferred", rest);
        count(standing, Outcome.DECLINED, "declined", rest);
        count(standing, Outcome.RISK_ACCEPTED, "risk accepted", rest);
        var superseded = lines.size() - standing.size();
        if (superseded > 0) {
            rest.add("%,d replaced by a later one".formatted(superseded));
        }
        if (!rest.isEmpty()) {
            parts.add(String.join(", ", rest));
        }
        return "%,d %s%s: %s."
                .formatted(lines.size(), lines.size() == 1 ? "decision" : "decisions", when, String.join("; ", parts));
    }

    private static void count(List<LedgerLine> lines, Outcome outcome, String words, List<String> to) {
        var count = lines.stream()
                .filter(line -> line.decision().outcome() == outcome)
                .count();
        if (count > 0) {
            to.add("%,d %s".formatted(count, count > 1 ? words.replace("risk ", "risks ") : words));
        }
    }

    /** As read in a table: "Approved with a condition", "Deferred until Jul 1, 2027". */
    static String outcome(Decision decision) {
        var words = capital(decision.outcome().words());
        var until = decision.until();
        return until == null ? words : words + " until " + Days.words(until);
    }

    /** Where a condition stands; empty where there is none. */
    static String condition(Decision decision, @Nullable ConditionNote noted, LocalDate today) {
        var condition = decision.condition();
        if (condition == null) {
            return "";
        }
        if (noted != null && noted.met()) {
            return "Met";
        }
        var due = condition.due();
        return due.isBefore(today) ? "Overdue since " + Days.words(due) : "Open, due " + Days.words(due);
    }

    /** What took its place, or whose place it takes; empty for neither. */
    static String place(Decision.Kept kept) {
        if (kept.supersededBy() != null) {
            return "Replaced by decision " + kept.supersededBy();
        }
        var before = kept.decision().supersedes();
        return before == 0 ? "" : "Takes the place of decision " + before;
    }

    /** Such as "Action on Aug 11, 2026: carried, 5–0"; that it was not there yet where it was not. */
    static String board(@Nullable BoardItem item) {
        if (item == null) {
            return "";
        }
        var votes = item.votes().isBlank() ? "" : ", " + item.votes();
        return "%s on %s: %s%s"
                .formatted(
                        item.agendaType().words(),
                        Days.words(item.date()),
                        item.result().words(),
                        votes);
    }

    static String day(Instant at, ZoneId zone) {
        return Days.words(LocalDate.ofInstant(at, zone));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
