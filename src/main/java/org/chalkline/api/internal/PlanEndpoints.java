package org.chalkline.api.internal;

import static org.chalkline.api.internal.Answers.found;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.chalkline.api.answers.GoalAnswer;
import org.chalkline.api.answers.InitiativeAnswer;
import org.chalkline.api.answers.PageAnswer;
import org.chalkline.api.answers.PortfolioAnswer;
import org.chalkline.api.answers.RiskAnswer;
import org.chalkline.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What the plan is made of. */
@RestController
@RequestMapping(ApiVersion.ONE)
@Tag(name = "Plan", description = "What the plan is made of")
class PlanEndpoints {

    private static final String CODE = "The district's own code, such as G1";

    private final Answers answers;

    PlanEndpoints(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/portfolio")
    @Operation(summary = "The plan as a whole", description = "The district, how much there is, and what it costs.")
    @Nullable
    ResponseEntity<PortfolioAnswer> portfolio(WebRequest request) {
        return answers.one(request, PortfolioAnswer::of);
    }

    @GetMapping("/goals")
    @Operation(summary = "The goals", description = "In the board's order, with their measures and readings.")
    @Nullable
    ResponseEntity<PageAnswer<GoalAnswer>> goals(WebRequest request, @ParameterObject Paging paging) {
        return answers.page(request, paging, Portfolio::goals, picture -> GoalAnswer::of);
    }

    @GetMapping("/goals/{code}")
    @Operation(summary = "A goal", description = "With its measures and readings.")
    @Nullable
    ResponseEntity<GoalAnswer> goal(WebRequest request, @Parameter(description = CODE) @PathVariable String code) {
        return answers.one(
                request,
                picture -> GoalAnswer.of(found(
                        picture.goals().stream().filter(goal -> goal.id().code().equals(code)))));
    }

    @GetMapping("/initiatives")
    @Operation(summary = "The initiatives", description = "By code, with the goals they serve.")
    @Nullable
    ResponseEntity<PageAnswer<InitiativeAnswer>> initiatives(WebRequest request, @ParameterObject Paging paging) {
        return answers.page(request, paging, Portfolio::initiatives, picture -> it -> InitiativeAnswer.of(picture, it));
    }

    @GetMapping("/initiatives/{code}")
    @Operation(summary = "An initiative", description = "With the goals it serves.")
    @Nullable
    ResponseEntity<InitiativeAnswer> initiative(
            WebRequest request, @Parameter(description = CODE) @PathVariable String code) {
        return answers.one(
                request,
                picture -> InitiativeAnswer.of(
                        picture,
                        found(picture.initiatives().stream()
                                .filter(initiative -> initiative.id().code().equals(code)))));
    }

    @GetMapping("/risks")
    @Operation(summary = "The risks", description = "By code, with what is done about them.")
    @Nullable
    ResponseEntity<PageAnswer<RiskAnswer>> risks(WebRequest request, @ParameterObject Paging paging) {
        return answers.page(request, paging, Portfolio::risks, picture -> it -> RiskAnswer.of(picture, it));
    }

    @GetMapping("/risks/{code}")
    @Operation(summary = "A risk", description = "With what is done about it.")
    @Nullable
    ResponseEntity<RiskAnswer> risk(WebRequest request, @Parameter(description = CODE) @PathVariable String code) {
        return answers.one(
                request,
                picture -> RiskAnswer.of(
                        picture,
                        found(picture.risks().stream()
                                .filter(risk -> risk.id().code().equals(code)))));
    }
}
