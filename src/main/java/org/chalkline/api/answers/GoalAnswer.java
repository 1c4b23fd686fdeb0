package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.portfolio.Direction;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.MeasureStatus;
import org.chalkline.portfolio.Reading;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** A goal with its measures. */
@Schema(name = "Goal", description = "What the board wants students or the district to achieve")
public record GoalAnswer(
        @Schema(description = Words.CODE) String code,

        @Schema(description = "Place in the board's order, from 1; null for what stands for others") @Nullable
        Integer position,

        @Schema(description = "A few plain words") String title,

        @Schema(description = "The whole sentence") String statement,

        @Schema(description = "The board's weight in points; those of all goals sum to 100")
        BigDecimal weight,

        @Schema(description = "Who answers for it") String personResponsible,

        @Schema(description = "How progress is watched") String progressMonitor,

        @Schema(description = "What it takes") String requiredResources,

        @Schema(description = Words.PUBLIC_STATEMENT) String publicStatement,

        @Schema(description = "The numbers that tell whether it is being reached")
        List<MeasureAnswer> measures,

        @Schema(description = Words.VISIBILITY) Visibility visibility,

        @Schema(description = "Whether it stands for all goals above the token's clearance, so that weights sum to 100")
        boolean standsForOthers) {

    /** A number that tells whether a goal is being reached. */
    @Schema(name = "Measure", description = "A number that tells whether a goal is being reached")
    public record MeasureAnswer(
            @Schema(description = "Unique within its goal") String name,

            @Schema(description = "The unit of its values, such as %")
            String unit,

            @Schema(description = "Where it should go") Direction direction,

            @Schema(description = "Where it started, in its unit")
            BigDecimal baseline,

            @Schema(description = "When it started") LocalDate baselineDate,

            @Schema(description = "Where it should be, in its unit")
            BigDecimal target,

            @Schema(description = "By when") LocalDate targetDate,

            @Schema(description = "Whether it is the goal's key measure")
            boolean key,

            @Schema(description = "The latest reading against the straight line from baseline to target")
            MeasureStatus status,

            @Schema(description = "In order of date") List<ReadingAnswer> readings) {

        static MeasureAnswer of(Measure it) {
            return new MeasureAnswer(
                    it.name(),
                    it.unit(),
                    it.direction(),
                    it.baseline(),
                    it.baselineDate(),
                    it.target(),
                    it.targetDate(),
                    it.key(),
                    it.status(),
                    it.readings().stream().map(ReadingAnswer::of).toList());
        }
    }

    /** A measure's value on a day. */
    @Schema(name = "Reading", description = "A measure's value on a day")
    public record ReadingAnswer(
            @Schema(description = "The day") LocalDate date,
            @Schema(description = "In the measure's unit") BigDecimal value,
            @Schema(description = "Where it was read") String source) {

        static ReadingAnswer of(Reading it) {
            return new ReadingAnswer(it.date(), it.value(), it.source());
        }
    }

    static boolean isForOthers(Goal goal) {
        return goal.id().equals(GoalId.OTHER);
    }

    public static GoalAnswer of(Goal it) {
        return new GoalAnswer(
                it.id().code(),
                isForOthers(it) ? null : it.position(),
                it.title(),
                it.statement(),
                it.weight(),
                it.personResponsible(),
                it.progressMonitor(),
                it.requiredResources(),
                it.publicStatement(),
                it.measures().stream().map(MeasureAnswer::of).toList(),
                it.visibility(),
                isForOthers(it));
    }
}
