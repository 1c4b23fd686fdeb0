package org.chalkline.portfolio;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A source of money with its rules.
 *
 * @param start first day on which it may be spent; null for always
 * @param obligateBy last day on which it may be committed; null for never
 * @param liquidateBy last day on which commitments may be paid
 * @param amounts what is available a fiscal year, in order
 * @param match the part of a cost that the district adds from its own money
 * @param allowedCategories what it may pay for; empty for anything
 * @param operatingAllowed whether it may pay recurring, operating cost (bond money may not)
 * @param note conditions, application numbers, open questions
 */
public record Fund(
        FundId id,
        int position,
        String name,
        FundKind kind,
        Recurrence recurrence,
        @Nullable LocalDate start,
        @Nullable LocalDate obligateBy,
        @Nullable LocalDate liquidateBy,
        List<FundAmount> amounts,
        Percent match,
        Set<Category> allowedCategories,
        boolean operatingAllowed,
        Restricted note,
        Visibility visibility)
        implements PlanRecord {

    public Fund {
        amounts =
                amounts.stream().sorted(Comparator.comparing(FundAmount::year)).toList();
        allowedCategories = Set.copyOf(allowedCategories);
    }

    /** Whether money may be committed on some day of the fiscal year. */
    public boolean aliveIn(FiscalYear year, Month fiscalYearStart) {
        return (start == null || !start.isAfter(year.lastDay(fiscalYearStart)))
                && (obligateBy == null || !obligateBy.isBefore(year.firstDay(fiscalYearStart)));
    }

    /** What it has in a fiscal year, new money and carry-forward together; empty when no amount is known. */
    public Optional<Money> availableIn(FiscalYear year) {
        return amounts.stream()
                .filter(amount -> amount.year().equals(year))
                .map(amount -> amount.allocated().plus(amount.carriedForward()))
                .findFirst();
    }

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.FUND, id.code());
    }
}
