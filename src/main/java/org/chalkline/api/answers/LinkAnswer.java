package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.Link;
import org.chalkline.shared.Visibility;

/** How an initiative serves a goal. */
@Schema(name = "Link", description = "How an initiative serves a goal")
public record LinkAnswer(
        @Schema(description = "The goal's code; OTHER-GOALS for any above the token's clearance")
        String goal,

        @Schema(description = "1 indirect, 2 direct, 3 essential", minimum = "1", maximum = "3")
        int strength,

        @Schema(description = "Why, in plain words") String rationale,

        @Schema(description = "What the claim rests on") Evidence evidence,

        @Schema(description = "The study, reading or observation; empty where it is above the token's clearance")
        String evidenceDetail,

        @Schema(description = "Who said so") String author,

        @Schema(description = "When somebody last looked at it")
        LocalDate reviewedOn,

        @Schema(description = Words.VISIBILITY) Visibility visibility) {

    static LinkAnswer of(Link it) {
        return new LinkAnswer(
                it.goal().code(),
                it.strength().points(),
                it.rationale(),
                it.evidence(),
                it.evidenceDetail().text(),
                it.author(),
                it.reviewedOn(),
                it.visibility());
    }
}
