package org.chalkline.risks.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chalkline.exposure.Exposure;
import org.chalkline.exposure.ScoreKind;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskBand;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Score;
import org.chalkline.shell.PlanFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which risks the register shows and by which score, as kept in the address.
 *
 * @param cell a place on the 5×5; null for all of them
 * @param over only what is over what the board accepts
 */
record RiskState(
        ScoreKind score,
        @Nullable Score cell,
        @Nullable RiskCategory kind,
        @Nullable RiskBand band,
        boolean over,
        String text) {

    static RiskState of(QueryParameters parameters) {
        return new RiskState(
                ScoreKind.named(parameters.getSingleParameter("score").orElse("")),
                cell(parameters.getSingleParameter("cell").orElse("")),
                Arrays.stream(RiskCategory.values())
                        .filter(kind -> parameters.getParameters("kind").contains(kind.words()))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(RiskBand.values())
                        .filter(band -> parameters.getParameters("band").contains(band.words()))
                        .findFirst()
                        .orElse(null),
                parameters.getParameters("over").contains("yes"),
                parameters.getSingleParameter("text").orElse(""));
    }

    private static @Nullable Score cell(String text) {
        return text.matches("[1-5]x[1-5]") ? new Score(text.charAt(0) - '0', text.charAt(2) - '0') : null;
    }

    QueryParameters toParameters(PlanFilter filter) {
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(filter.toParameters().getParameters());
        if (score != ScoreKind.RESIDUAL) {
            parameters.put("score", List.of(score.words()));
        }
        if (cell != null) {
            parameters.put("cell", List.of(cell.likelihood() + "x" + cell.impact()));
        }
        if (kind != null) {
            parameters.put("kind", List.of(kind.words()));
        }
        if (band != null) {
            parameters.put("band", List.of(band.words()));
        }
        if (over) {
            parameters.put("over", List.of("yes"));
        }
        if (!text.isBlank()) {
            parameters.put("text", List.of(text));
        }
        return new QueryParameters(parameters);
    }

    RiskState withScore(ScoreKind newScore) {
        return new RiskState(newScore, null, kind, band, over, text);
    }

    RiskState withoutCell() {
        return new RiskState(score, null, kind, band, over, text);
    }

    boolean admits(Portfolio portfolio, Risk risk) {
        var value = score.of(risk);
        return (cell == null || cell.equals(value))
                && (kind == null || kind == risk.category())
                && (band == null || band == value.band())
                && (!over || Exposure.overBy(portfolio, risk) > 0)
                && (text.isBlank() || searched(risk).contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static String searched(Risk risk) {
        var texts = new ArrayList<>(List.of(risk.id().code(), risk.title(), risk.cause(), risk.event(), risk.effect()));
        texts.add(risk.owner());
        texts.addAll(risk.tags());
        return String.join("\n", texts).toLowerCase(Locale.ROOT);
    }
}
