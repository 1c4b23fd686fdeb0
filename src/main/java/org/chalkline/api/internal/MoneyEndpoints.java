package org.chalkline.api.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.api.answers.AlignmentAnswer;
import org.chalkline.api.answers.AlignmentAnswer.GoalMoneyAnswer;
import org.chalkline.api.answers.BudgetLineAnswer;
import org.chalkline.api.answers.FundAnswer;
import org.chalkline.api.answers.PageAnswer;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What the plan's work serves and costs. */
@RestController
@RequestMapping(ApiVersion.ONE)
@Tag(name = "Alignment and money", description = "What the plan's work serves and costs")
class MoneyEndpoints {

    private static final String ONLY_YEAR = "Only this fiscal year, as the calendar year in which it ends";

    private final Answers answers;

    MoneyEndpoints(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/alignment")
    @Operation(summary = "Alignment of initiatives", description = "How much each initiative serves the board's goals.")
    @Nullable
    ResponseEntity<PageAnswer<AlignmentAnswer>> alignment(WebRequest request, @ParameterObject Paging paging) {
        return answers.page(request, paging, Portfolio::initiatives, picture -> it -> AlignmentAnswer.of(picture, it));
    }

    @GetMapping("/alignment/goals")
    @Operation(
            summary = "Weight and money of goals",
            description = "What each goal gets of the planned money, beside the weight that the board gives it.")
    @Nullable
    ResponseEntity<PageAnswer<GoalMoneyAnswer>> goalMoney(
            WebRequest request,
            @ParameterObject Paging paging,
            @Parameter(description = ONLY_YEAR, schema = @Schema(type = "integer", minimum = "1990", maximum = "2100"))
                    @RequestParam(required = false)
                    @Nullable
                    Integer fiscalYear) {
        var scope = Scope.of(year(fiscalYear), null);
        return answers.page(
                request, paging, picture -> MoneyShares.of(picture, scope).goals(), picture -> GoalMoneyAnswer::of);
    }

    @GetMapping("/budget")
    @Operation(
            summary = "The budget",
            description = "All lines, then the sums that stand for lines above the token's clearance, so that the items"
                    + " of all pages add up to the plan's totals.")
    @Nullable
    ResponseEntity<PageAnswer<BudgetLineAnswer>> budget(
            WebRequest request,
            @ParameterObject Paging paging,
            @Parameter(description = ONLY_YEAR, schema = @Schema(type = "integer", minimum = "1990", maximum = "2100"))
                    @RequestParam(required = false)
                    @Nullable
                    Integer fiscalYear) {
        var year = year(fiscalYear);
        return answers.page(
                request,
                paging,
                picture -> BudgetLineAnswer.all(picture)
                        .filter(line -> year == null || line.fiscalYear() == year.endYear())
                        .toList(),
                picture -> line -> line);
    }

    @GetMapping("/funds")
    @Operation(summary = "The funds", description = "In the plan's order, with what each has a fiscal year.")
    @Nullable
    ResponseEntity<PageAnswer<FundAnswer>> funds(WebRequest request, @ParameterObject Paging paging) {
        return answers.page(request, paging, Portfolio::funds, picture -> FundAnswer::of);
    }

    private static @Nullable FiscalYear year(@Nullable Integer endYear) {
        try {
            return endYear == null ? null : new FiscalYear(endYear);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("fiscalYear is 1990 to 2100.");
        }
    }
}
