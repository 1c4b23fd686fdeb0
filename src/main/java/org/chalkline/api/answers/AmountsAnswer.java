package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import org.chalkline.budget.Amounts;

/** What is planned and spent in a fiscal year. */
@Schema(name = "YearAmounts", description = "What is planned and spent in a fiscal year, other work included")
public record AmountsAnswer(
        @Schema(description = Words.YEAR) int fiscalYear,

        @Schema(description = "The adopted budget. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
        String planned,

        @Schema(description = "The budget after transfers. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
        String revised,

        @Schema(description = "Encumbered. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
        String committed,

        @Schema(description = "Spent. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
        String actual,

        @Schema(description = "Revised − actual − committed. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
        String available) {

    static AmountsAnswer of(int fiscalYear, Amounts amounts) {
        return new AmountsAnswer(
                fiscalYear,
                Words.of(amounts.planned()),
                Words.of(amounts.revised()),
                Words.of(amounts.committed()),
                Words.of(amounts.actual()),
                Words.of(amounts.available()));
    }
}
