package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.chalkline.alignment.Alignment;
import org.chalkline.alignment.AlignmentBand;
import org.chalkline.alignment.MoneyShares.GoalMoney;
import org.chalkline.alignment.RiskReduction;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Portfolio;

/** How much an initiative serves the board's goals. */
@Schema(name = "Alignment", description = "How much an initiative serves the board's goals")
public record AlignmentAnswer(
        @Schema(description = "The initiative's code") String initiative,

        @Schema(description = "The initiative's title") String title,

        @Schema(description = "100 · Σ weight·strength / (3 · Σ weight), 0 to 100, to one decimal")
        BigDecimal alignment,

        @Schema(
                description =
                        "None at 0; then by the district's thresholds: unless it has others, low under 15, moderate under 25,"
                                + " strong under 35, very strong from there")
        AlignmentBand band,

        @Schema(description = "On an axis of its own: whether it must be done")
        Mandate mandate,

        @Schema(description = "On an axis of its own: points of the 5×5 that it takes off risks")
        int riskReduction,

        @Schema(description = "What the number is made of, the largest first")
        List<Part> parts) {

    private static final int DECIMALS = 1;

    /** What one goal gives to the number. */
    @Schema(name = "AlignmentPart", description = "What one goal gives to an alignment")
    public record Part(
            @Schema(description = "The goal's code") String goal,

            @Schema(description = "1 indirect, 2 direct, 3 essential", minimum = "1", maximum = "3")
            int strength,

            @Schema(description = "Points of the 100, to one decimal")
            BigDecimal points) {}

    public static AlignmentAnswer of(Portfolio portfolio, Initiative it) {
        var alignment = Alignment.of(portfolio, it.id());
        return new AlignmentAnswer(
                it.id().code(),
                it.title(),
                alignment.rounded(),
                alignment.band(),
                it.mandate(),
                RiskReduction.of(portfolio, it.id()).points(),
                alignment.parts().stream()
                        .map(part -> new Part(
                                part.goal().id().code(), part.strength().points(), rounded(part.points())))
                        .toList());
    }

    /** Whether a goal gets money as it has weight. */
    @Schema(name = "GoalMoney", description = "Whether a goal gets money as it has weight")
    public record GoalMoneyAnswer(
            @Schema(description = "The goal's code") String goal,

            @Schema(description = "Its share of all weights, in percent, to one decimal")
            BigDecimal weightPercent,

            @Schema(description = "Its share of the money that serves goals, in percent, to one decimal")
            BigDecimal moneyPercent,

            @Schema(description = "Σ cost · strength / Σ strength. " + Words.MONEY, pattern = Words.MONEY_PATTERN)
            String spend,

            @Schema(
                    description = "What it gets beyond its weight; negative when less. " + Words.MONEY,
                    pattern = Words.MONEY_PATTERN)
            String gap) {

        public static GoalMoneyAnswer of(GoalMoney it) {
            return new GoalMoneyAnswer(
                    it.goal().id().code(),
                    rounded(it.weightShare()),
                    rounded(it.moneyShare()),
                    Words.of(it.spend()),
                    Words.of(it.gap()));
        }
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
