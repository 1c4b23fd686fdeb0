package org.chalkline.priorities;

import java.util.List;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a list tells it to one reader: with what its subject was called, and without the picture it rests on.
 *
 * @param year the fiscal year in which it was signed
 * @param title what its subject was called
 * @param publicStatement what the public may read of its subject; may be empty
 * @param proposalTitle empty outside of a proposal
 * @param years whose money was asked for; empty outside of a proposal
 * @param asked planned for it in those years, as it was seen
 * @param noted the last note on its condition; null for none
 * @param reviewed the last review of its benefits; null for none
 * @param boardItem null before it went to the board
 */
public record LedgerLine(
        Decision.Kept kept,
        FiscalYear year,
        String title,
        String publicStatement,
        String proposalTitle,
        List<FiscalYear> years,
        Money asked,
        @Nullable ConditionNote noted,
        @Nullable BenefitReview reviewed,
        @Nullable BoardItem boardItem) {

    public LedgerLine {
        years = List.copyOf(years);
    }

    public Decision decision() {
        return kept.decision();
    }

    /** Whether it is an approval whose condition nobody has noted as met. */
    public boolean isConditionOpen() {
        return kept.stands() && decision().condition() != null && (noted == null || !noted.met());
    }
}
