package org.chalkline.api.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.chalkline.api.answers.ChangeAnswer;
import org.chalkline.api.answers.PageAnswer;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.revisions.RevisionService;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** What became of the plan. */
@RestController
@RequestMapping(ApiVersion.ONE)
@Tag(name = "History", description = "What became of the plan")
class ChangeEndpoints {

    private static final int LONGEST_NUMBER = 18;

    private final Answers answers;
    private final RevisionService revisions;
    private final Difference difference;

    ChangeEndpoints(Answers answers, RevisionService revisions, JsonMapper json) {
        this.answers = answers;
        this.revisions = revisions;
        this.difference = new Difference(json);
    }

    @GetMapping("/changes")
    @Operation(
            summary = "What changed",
            description = "The records that differ between the plan as it was and as it is, each as the token sees it:"
                    + " what was there and back again in between is not told.")
    @Nullable
    ResponseEntity<PageAnswer<ChangeAnswer>> changes(
            WebRequest request,
            @ParameterObject Paging paging,
            @Parameter(
                            description = "A day such as 2026-07-01, meaning the plan as it was at that day's end; or a"
                                    + " revision's number, 0 being the empty plan",
                            example = "0")
                    @RequestParam
                    String since) {
        var from = revision(since);
        return answers.page(request, paging, picture -> changes(picture, from), picture -> change -> change);
    }

    /** Kept with the picture: who reads many pages asks as often. */
    private List<ChangeAnswer> changes(Portfolio picture, long from) {
        if (from > picture.revision()) {
            throw new BadParameter("since is a revision that the plan has not reached.");
        }
        return picture.once(
                List.of(ChangeEndpoints.class, from), () -> difference.between(revisions.at(from), picture));
    }

    private long revision(String since) {
        try {
            return since.matches("\\d{1," + LONGEST_NUMBER + "}")
                    ? Long.parseLong(since)
                    : revisions.on(LocalDate.parse(since)).number();
        } catch (DateTimeParseException e) {
            throw new BadParameter("since is a day such as 2026-07-01, or the number of a revision.");
        }
    }
}
