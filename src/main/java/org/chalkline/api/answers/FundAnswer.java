package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.FundKind;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** A source of money with its rules. */
@Schema(name = "Fund", description = "A source of money with its rules")
public record FundAnswer(
        @Schema(description = Words.CODE) String code,

        @Schema(description = "Place in the list, from 1; null for what stands for others") @Nullable
        Integer position,

        @Schema(description = "Its name") String name,

        @Schema(description = "What kind of money it is") FundKind kind,

        @Schema(description = "Whether the money comes once or every year")
        Recurrence recurrence,

        @Schema(description = "First day on which it may be spent; null for always") @Nullable
        LocalDate start,

        @Schema(description = "Last day on which it may be committed; null for never") @Nullable
        LocalDate obligateBy,

        @Schema(description = "Last day on which commitments may be paid; null for never") @Nullable
        LocalDate liquidateBy,

        @Schema(description = "What it has, by fiscal year") List<YearAmount> amounts,

        @Schema(description = "The part of a cost that the district adds from its own money, in percent")
        BigDecimal matchPercent,

        @Schema(description = "What it may pay for; empty for anything")
        List<Category> allowedCategories,

        @Schema(description = "Whether it may pay recurring, operating cost")
        boolean operatingAllowed,

        @Schema(description = "Conditions and open questions; empty where it is above the token's clearance")
        String note,

        @Schema(description = Words.VISIBILITY) Visibility visibility,

        @Schema(description = "Whether it stands for all funds above the token's clearance, so that amounts add up")
        boolean standsForOthers) {

    /** What a fund has in a fiscal year. */
    @Schema(name = "FundAmount", description = "What a fund has in a fiscal year")
    public record YearAmount(
            @Schema(description = Words.YEAR) int fiscalYear,

            @Schema(description = "New money. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
            String allocated,

            @Schema(description = "Left from the year before. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
            String carriedForward) {

        static YearAmount of(FundAmount it) {
            return new YearAmount(it.year().endYear(), Words.of(it.allocated()), Words.of(it.carriedForward()));
        }
    }

    static boolean isForOthers(Fund fund) {
        return fund.id().equals(FundId.OTHER);
    }

    public static FundAnswer of(Fund it) {
        return new FundAnswer(
                it.id().code(),
                isForOthers(it) ? null : it.position(),
                it.name(),
                it.kind(),
                it.recurrence(),
                it.start(),
                it.obligateBy(),
                it.liquidateBy(),
                it.amounts().stream().map(YearAmount::of).toList(),
                Words.plain(it.match().points()),
                it.allowedCategories().stream().sorted().toList(),
                it.operatingAllowed(),
                it.note().text(),
                it.visibility(),
                isForOthers(it));
    }
}
