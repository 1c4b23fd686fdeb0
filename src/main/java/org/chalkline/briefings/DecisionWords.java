package org.chalkline.briefings;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.Outcome;
import org.chalkline.shared.Days;
import org.chalkline.shared.Money;

/** Decisions in sentences, for pages. */
final class DecisionWords {

    private DecisionWords() {}

    /** Such as "9 approved, $3,200,000; 2 deferred; 1 declined". */
    static String count(List<LedgerLine> lines) {
        var parts = new ArrayList<String>();
        var approved = lines.stream()
                .filter(line -> line.decision().outcome().isApproval())
                .toList();
        if (!approved.isEmpty()) {
            parts.add("%,d approved, %s".formatted(approved.size(), sum(approved)));
        }
        count(lines, Outcome.DEFERRED, "deferred", parts);
        count(lines, Outcome.DECLINED, "declined", parts);
        count(lines, Outcome.RISK_ACCEPTED, "accepted as a risk", parts);
        return String.join("; ", parts);
    }

    static Money sum(List<LedgerLine> lines) {
        return Money.sum(lines.stream().map(LedgerLine::asked).toList());
    }

    private static void count(List<LedgerLine> lines, Outcome outcome, String words, List<String> to) {
        var count = lines.stream()
                .filter(line -> line.decision().outcome() == outcome)
                .count();
        if (count > 0) {
            to.add("%,d %s".formatted(count, words));
        }
    }

    /** Such as "“Door access control”: approved with a condition, $1,185,000". */
    static String brief(LedgerLine line) {
        return "“%s”: %s%s".formatted(line.title(), outcome(line), line.asked().isZero() ? "" : ", " + line.asked());
    }

    /** What, verdict and dollars, then what hangs on it and what came of it. */
    static String whole(LedgerLine line) {
        var parts = new ArrayList<String>();
        parts.add(brief(line));
        add(parts, condition(line));
        add(parts, board(line.boardItem()));
        add(parts, cameOf(line));
        return String.join(". ", parts) + ".";
    }

    private static void add(List<String> parts, String words) {
        if (!words.isBlank()) {
            parts.add(withoutDot(words));
        }
    }

    private static String withoutDot(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** Such as "deferred until Jul 1, 2027". */
    static String outcome(LedgerLine line) {
        var until = line.decision().until();
        var words = line.decision().outcome().words();
        var standing = line.kept().stands() ? "" : ", decided anew since";
        return (until == null ? words : words + " until " + Days.words(until)) + standing;
    }

    /** Such as "On condition, open until Jan 5, 2027: a written delivery date"; empty where there is none. */
    static String condition(LedgerLine line) {
        var condition = line.decision().condition();
        if (condition == null) {
            return "";
        }
        return "On condition, %s: %s"
                .formatted(
                        line.isConditionOpen() ? "open until " + Days.words(condition.due()) : "met", condition.text());
    }

    /** Such as "The board on Aug 11, 2026: carried, 5–0"; empty before it went there. */
    static String board(@org.jspecify.annotations.Nullable BoardItem item) {
        if (item == null) {
            return "";
        }
        var votes = item.votes().isBlank() ? "" : ", " + item.votes();
        return "The board on %s: %s%s"
                .formatted(Days.words(item.date()), item.result().words(), votes);
    }

    /** The last that was noted of it; empty for nothing. */
    static String cameOf(LedgerLine line) {
        var reviewed = line.reviewed();
        if (reviewed != null) {
            var savings = reviewed.benefits().cashSavings();
            return "What came of it: %s%s"
                    .formatted(
                            withoutDot(reviewed.words()),
                            savings.isZero() ? "" : "; saves %s a year".formatted(savings));
        }
        var noted = line.noted();
        return noted == null ? "" : "Noted: " + noted.words();
    }
}
