package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.exposure.Exposure;
import org.chalkline.exposure.GoalExposure;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Response;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;
import org.chalkline.portfolio.RiskBand;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Score;
import org.chalkline.portfolio.Trend;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** A risk with what is done about it. */
@Schema(name = "Risk", description = "Something that could go wrong")
public record RiskAnswer(
        @Schema(description = Words.CODE) String code,

        @Schema(description = "A few plain words") String title,

        @Schema(description = "What kind of harm it is") RiskCategory category,

        @Schema(description = "Because of what") String cause,

        @Schema(description = "What may happen") String event,

        @Schema(description = "And what follows") String effect,

        @Schema(description = "Before anything is done") ScoreAnswer inherent,

        @Schema(description = "As things stand") ScoreAnswer residual,

        @Schema(description = "Where it should go") ScoreAnswer target,

        @Schema(description = "The highest residual score that the board accepts in this category")
        int accepted,

        @Schema(description = "By how much the residual score is over it; 0 when it is not")
        int overBy,

        @Schema(description = "Who watches it") String owner,

        @Schema(description = "What the district does about it")
        Response response,

        @Schema(description = "When it is looked at again; null where no day is set") @Nullable
        LocalDate reviewOn,

        @Schema(description = "Where it is heading") Trend trend,

        @Schema(description = "Codes of initiatives that it would hit")
        List<String> threatens,

        @Schema(description = "Codes of initiatives that make it smaller")
        List<String> reducedBy,

        @Schema(description = "Codes of goals that the initiatives it would hit serve")
        List<String> goalsExposed,

        @Schema(description = "What is done about it") List<ActionAnswer> actions,

        @Schema(description = "Frames it belongs to") List<String> tags,

        @Schema(description = Words.PUBLIC_STATEMENT) String publicStatement,

        @Schema(description = "Places, products and gaps; empty where it is above the token's clearance")
        String detail,

        @Schema(description = Words.VISIBILITY) Visibility visibility) {

    /** A place on the 5×5. */
    @Schema(name = "Score", description = "A place on the 5×5")
    public record ScoreAnswer(
            @Schema(description = "1 to 5", minimum = "1", maximum = "5")
            int likelihood,

            @Schema(description = "1 to 5", minimum = "1", maximum = "5")
            int impact,

            @Schema(description = "Likelihood × impact", minimum = "1", maximum = "25")
            int score,

            @Schema(description = "1–4 low, 5–9 moderate, 10–16 high, 17–25 critical")
            RiskBand band) {

        static ScoreAnswer of(Score it) {
            return new ScoreAnswer(it.likelihood(), it.impact(), it.value(), it.band());
        }
    }

    /** What somebody does about a risk. */
    @Schema(name = "RiskAction", description = "What somebody does about a risk")
    public record ActionAnswer(
            @Schema(description = "What") String action,
            @Schema(description = "Who") String owner,
            @Schema(description = "By when") LocalDate due,

            @Schema(description = "When it was finished; null while it is open") @Nullable
            LocalDate done) {

        static ActionAnswer of(RiskAction it) {
            return new ActionAnswer(it.text(), it.owner(), it.due(), it.done());
        }
    }

    public static RiskAnswer of(Portfolio portfolio, Risk it) {
        return new RiskAnswer(
                it.id().code(),
                it.title(),
                it.category(),
                it.cause(),
                it.event(),
                it.effect(),
                ScoreAnswer.of(it.inherent()),
                ScoreAnswer.of(it.residual()),
                ScoreAnswer.of(it.target()),
                portfolio.district().appetiteFor(it.category()),
                Math.max(0, Exposure.overBy(portfolio, it)),
                it.owner(),
                it.response(),
                it.reviewOn(),
                it.trend(),
                codes(it.threatens()),
                codes(it.reducedBy()),
                GoalExposure.hitBy(portfolio, it).stream()
                        .map(goal -> goal.id().code())
                        .toList(),
                it.actions().stream().map(ActionAnswer::of).toList(),
                it.tags(),
                it.publicStatement(),
                it.detail().text(),
                it.visibility());
    }

    private static List<String> codes(List<InitiativeId> ids) {
        return ids.stream().map(InitiativeId::code).toList();
    }
}
