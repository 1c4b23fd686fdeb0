package org.chalkline.priorities.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.CameOf;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.Subject;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** Tells a decision in one line, in the words and amounts of a picture. */
final class LedgerLines {

    private LedgerLines() {}

    /**
     * @param list what the list was called; empty outside of one
     * @param years whose money it asked for
     */
    static LedgerLine of(
            Decision.Kept kept,
            String list,
            List<FiscalYear> years,
            @Nullable BoardItem boardItem,
            CameOf cameOf,
            Portfolio seen,
            ZoneId zone) {
        var decision = kept.decision();
        var subject = Subject.of(seen, decision.subject());
        var signed = LocalDate.ofInstant(decision.at(), zone);
        return new LedgerLine(
                kept,
                FiscalYear.containing(signed, seen.district().fiscalYearStart()),
                subject.title(),
                subject.publicStatement(),
                list,
                years,
                asked(decision, years, seen),
                cameOf.noted(),
                cameOf.reviewed(),
                boardItem);
    }

    private static Money asked(Decision decision, List<FiscalYear> years, Portfolio seen) {
        if (decision.subject().kind() != RecordKind.INITIATIVE) {
            return Money.ZERO;
        }
        return Money.sum(seen.linesOf(new InitiativeId(decision.subject().code())).stream()
                .filter(cost -> years.contains(cost.year()))
                .map(BudgetLine::planned)
                .toList());
    }
}
