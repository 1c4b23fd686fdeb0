package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.Stream;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.OtherWork;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** A budget line, or a sum of those that may not be seen. */
@Schema(
        name = "BudgetLine",
        description = "What an initiative costs in a fiscal year on a fund; or the sum of lines above the token's"
                + " clearance, so that everything adds up")
public record BudgetLineAnswer(
        @Schema(description = "The initiative's code; null for other work") @Nullable
        String initiative,

        @Schema(description = "Whether it is a sum of lines above the token's clearance")
        boolean otherWork,

        @Schema(description = "Of other work, the goal that this part of it serves; null for none and for lines")
        @Nullable
        String goal,

        @Schema(description = Words.YEAR) int fiscalYear,

        @Schema(description = "The fund's code; null when unfunded") @Nullable
        String fund,

        @Schema(description = "Whether the cost comes once or every year")
        Recurrence recurrence,

        @Schema(description = "As the finance system writes it; empty where it is above the token's clearance")
        String accountCode,

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

    /** All lines, then what stands for those that may not be seen. */
    public static Stream<BudgetLineAnswer> all(Portfolio portfolio) {
        return Stream.concat(
                portfolio.lines().stream().map(BudgetLineAnswer::of),
                portfolio.otherWork().amounts().stream().map(BudgetLineAnswer::of));
    }

    static BudgetLineAnswer of(BudgetLine it) {
        return new BudgetLineAnswer(
                it.initiative().code(),
                false,
                null,
                it.year().endYear(),
                code(it.fund()),
                it.recurrence(),
                it.accountCode(),
                Words.of(it.planned()),
                Words.of(it.revised()),
                Words.of(it.committed()),
                Words.of(it.actual()),
                Words.of(it.available()));
    }

    private static BudgetLineAnswer of(OtherWork.Amount it) {
        return new BudgetLineAnswer(
                null,
                true,
                code(it.goal()),
                it.year().endYear(),
                code(it.fund()),
                it.recurrence(),
                "",
                Words.of(it.planned()),
                Words.of(it.revised()),
                Words.of(it.committed()),
                Words.of(it.actual()),
                Words.of(available(it)));
    }

    private static Money available(OtherWork.Amount it) {
        return it.revised().minus(it.actual()).minus(it.committed());
    }

    private static @Nullable String code(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
