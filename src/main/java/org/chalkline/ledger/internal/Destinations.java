package org.chalkline.ledger.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.chalkline.ledger.Destination;
import org.chalkline.ledger.LedgerRow;
import org.chalkline.ledger.LedgerRule.PaysFor;
import org.chalkline.ledger.MatchedRow.Matched;
import org.chalkline.ledger.MatchedRow.Outcome;
import org.chalkline.ledger.MatchedRow.Unmatched;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.shared.FiscalYear;

/** Finds the budget line of a row whose initiative is known, or says what is still to be said. */
final class Destinations {

    private final Portfolio plan;
    private final FiscalYear year;

    Destinations(Portfolio plan, FiscalYear year) {
        this.plan = plan;
        this.year = year;
    }

    Outcome of(LedgerRow row, PaysFor target, int place) {
        var initiative = plan.initiative(target.initiative());
        if (initiative.isEmpty()) {
            return new Unmatched("Rule %d says %s, which is not in the plan.".formatted(place, target.initiative()));
        }
        if (target.fund() != null && plan.fund(target.fund()).isEmpty()) {
            return new Unmatched("Rule %d says the fund %s, which is not in the plan.".formatted(place, target.fund()));
        }
        var lines = lines(target);
        var best = best(lines, row);
        if (best.isEmpty()) {
            return target.fund() == null
                    ? new Unmatched("%s has no budget in %s: say which fund pays."
                            .formatted(initiative.get().title(), year))
                    : new Matched(fresh(target), place);
        }
        return chosen(initiative.get(), best, place);
    }

    private List<BudgetLine> lines(PaysFor target) {
        return plan.linesOf(target.initiative()).stream()
                .filter(line -> line.year().equals(year))
                .filter(line -> target.fund() == null || target.fund().equals(line.fund()))
                .filter(line -> target.recurrence() == null || target.recurrence() == line.recurrence())
                .toList();
    }

    /** Those whose account has most in common with the row's: the same one before all others. */
    private static List<BudgetLine> best(List<BudgetLine> lines, LedgerRow row) {
        var account = Accounts.parts(row.account());
        int most = lines.stream()
                .mapToInt(line -> Accounts.common(account, Accounts.parts(line.accountCode())))
                .max()
                .orElse(0);
        return lines.stream()
                .filter(line -> Accounts.common(account, Accounts.parts(line.accountCode())) == most)
                .toList();
    }

    /** Of several that are as near, none is guessed at where it matters: the money would stand on the wrong fund. */
    private Outcome chosen(Initiative initiative, List<BudgetLine> best, int place) {
        if (differ(best, BudgetLine::fund)) {
            return new Unmatched("%s is paid from several funds in %s: say which.".formatted(initiative.title(), year));
        }
        if (differ(best, BudgetLine::recurrence)) {
            return new Unmatched(
                    "%s has both one-time and recurring cost in %s: say which.".formatted(initiative.title(), year));
        }
        return new Matched(Destination.of(best.getFirst()), place);
    }

    private static boolean differ(List<BudgetLine> lines, Function<BudgetLine, ?> part) {
        var first = part.apply(lines.getFirst());
        return lines.stream().anyMatch(line -> !Objects.equals(part.apply(line), first));
    }

    private Destination fresh(PaysFor target) {
        var recurrence = target.recurrence() == null ? Recurrence.ONE_TIME : target.recurrence();
        return new Destination(target.initiative(), year, target.fund(), recurrence, "");
    }
}
