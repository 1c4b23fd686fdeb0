package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.OtherWork;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;

/** The plan as a whole. */
@Schema(name = "Portfolio", description = "The plan as a whole: the district, how much there is, and what it costs")
public record PortfolioAnswer(
        @Schema(description = "The plan's revision; it grows with every change")
        long revision,

        @Schema(description = "The token's clearance: nothing above it is here")
        Visibility audience,

        @Schema(description = "The district") DistrictAnswer district,

        @Schema(description = "The fiscal years in which money is planned, as the calendar years in which they end")
        List<Integer> fiscalYears,

        @Schema(description = "How many records this token sees")
        CountsAnswer counts,

        @Schema(description = "What is planned and spent, by fiscal year")
        List<AmountsAnswer> totals,

        @Schema(description = "What the superintendent will not allow on the way to the goals")
        List<GuardrailAnswer> guardrails,

        @Schema(description = "The kinds of records of which some are above the token's clearance")
        List<OtherWork.Kind> withheld) {

    /** What is true of the district as a whole. */
    @Schema(name = "District", description = "What is true of the district as a whole")
    public record DistrictAnswer(
            @Schema(description = "Its name") String name,

            @Schema(
                    description = "The month on whose first day a fiscal year starts, 1 to 12",
                    minimum = "1",
                    maximum = "12")
            int fiscalYearStart,

            @Schema(description = "The current one. " + Words.YEAR)
            int currentFiscalYear,

            @Schema(description = "How many students") int students,

            @Schema(description = "How many schools and offices")
            int sites,

            @Schema(description = "E-Rate discount in percent")
            BigDecimal eRateDiscountPercent,

            @Schema(description = "The highest residual score (1 to 25) that the board accepts, by category of risk")
            Map<RiskCategory, Integer> appetite) {

        static DistrictAnswer of(District it) {
            return new DistrictAnswer(
                    it.name(),
                    it.fiscalYearStart().getValue(),
                    it.currentYear().endYear(),
                    it.students(),
                    it.sites(),
                    Words.plain(it.eRateDiscount().points()),
                    it.appetite());
        }
    }

    /** How many records there are, of those that may be seen. */
    @Schema(name = "Counts", description = "How many records this token sees")
    public record CountsAnswer(
            @Schema(description = "Goals") int goals,
            @Schema(description = "Initiatives") int initiatives,
            @Schema(description = "Links between them") int links,
            @Schema(description = "Funds") int funds,
            @Schema(description = "Budget lines") int budgetLines,
            @Schema(description = "Risks") int risks) {}

    /** A gate on the way to the goals. */
    @Schema(name = "Guardrail", description = "What the superintendent will not allow on the way to the goals")
    public record GuardrailAnswer(
            @Schema(description = Words.CODE) String code,

            @Schema(description = "Place in the list, from 1")
            int position,

            @Schema(description = "A few plain words") String title,
            @Schema(description = "The whole sentence") String statement,
            @Schema(description = Words.PUBLIC_STATEMENT) String publicStatement,
            @Schema(description = Words.VISIBILITY) Visibility visibility) {

        static GuardrailAnswer of(Guardrail it) {
            return new GuardrailAnswer(
                    it.id().code(), it.position(), it.title(), it.statement(), it.publicStatement(), it.visibility());
        }
    }

    public static PortfolioAnswer of(Portfolio portfolio) {
        var totals = BudgetTotals.byYear(portfolio, Scope.ALL).entrySet().stream()
                .map(year -> AmountsAnswer.of(year.getKey().endYear(), year.getValue()))
                .toList();
        return new PortfolioAnswer(
                portfolio.revision(),
                portfolio.audience().clearance(),
                DistrictAnswer.of(portfolio.district()),
                portfolio.years().stream().map(FiscalYear::endYear).toList(),
                counts(portfolio),
                totals,
                portfolio.guardrails().stream().map(GuardrailAnswer::of).toList(),
                portfolio.otherWork().withheld().stream().sorted().toList());
    }

    private static CountsAnswer counts(Portfolio portfolio) {
        return new CountsAnswer(
                (int) portfolio.goals().stream()
                        .filter(goal -> !GoalAnswer.isForOthers(goal))
                        .count(),
                portfolio.initiatives().size(),
                portfolio.links().size(),
                (int) portfolio.funds().stream()
                        .filter(fund -> !FundAnswer.isForOthers(fund))
                        .count(),
                portfolio.lines().size(),
                portfolio.risks().size());
    }
}
