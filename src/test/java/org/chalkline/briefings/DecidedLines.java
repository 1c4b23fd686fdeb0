package org.chalkline.briefings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.priorities.BenefitReview;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.MeetingDecisions;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.Verdict;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** Lines of a ledger for tests of pages. */
public final class DecidedLines {

    public static final FiscalYear FY27 = new FiscalYear(2027);
    public static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    /** When the last edition was frozen. */
    public static final Instant LAST = Instant.parse("2026-10-01T12:00:00Z");

    public static final Instant OLD = Instant.parse("2026-08-01T12:00:00Z");
    public static final Instant NEW = Instant.parse("2026-11-01T12:00:00Z");

    private DecidedLines() {}

    /** Carried by the board sixteen days after it was signed: on {@link #DAY} for {@link #NEW}. */
    public static LedgerLine line(
            long number, Instant at, Outcome outcome, String title, long dollars, @Nullable BenefitReview reviewed) {
        var condition = outcome == Outcome.APPROVED_WITH_CONDITION
                ? new Verdict.Condition("A delivery date.", DAY.plusMonths(1), "Andrea")
                : null;
        var decision = new Decision(
                number,
                new RecordKey(RecordKind.INITIATIVE, "I" + number),
                1,
                1,
                1,
                "",
                "",
                true,
                outcome,
                "Because",
                condition,
                outcome == Outcome.DEFERRED ? DAY.plusMonths(6) : null,
                "superintendent",
                "The superintendent",
                at,
                "Policy",
                0,
                "picture");
        return new LedgerLine(
                new Decision.Kept(decision, "hash", null),
                FY27,
                title,
                "What %s is for".formatted(title),
                "Safety",
                List.of(FY27),
                Money.ofDollars(dollars),
                null,
                reviewed,
                carried(LocalDate.ofInstant(at, ZoneId.of("UTC")).plusDays(16)));
    }

    public static BoardItem carried(LocalDate day) {
        return new BoardItem(day, BoardItem.AgendaType.ACTION, "Motion", "", "", "5–0", BoardItem.Result.CARRIED);
    }

    public static Decided decided(@Nullable Instant since, LedgerLine... lines) {
        return new Decided(new MeetingDecisions(List.of(lines), List.of()), true, since, ZoneId.of("UTC"));
    }
}
