package org.chalkline.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.charts.Heatmap;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskBand;
import org.chalkline.portfolio.Scope;
import org.chalkline.portfolio.Score;

/** The 5×5: how many risks stand at each likelihood and impact. */
public final class RiskGrid {

    private static final List<String> LIKELIHOOD =
            List.of("1 rare", "2 unlikely", "3 possible", "4 likely", "5 almost certain");
    private static final List<String> IMPACT = List.of("1 minor", "2 small", "3 medium", "4 large", "5 severe");

    private RiskGrid() {}

    public static Heatmap of(Portfolio portfolio, Scope scope, ScoreKind kind, LocalDate asOf) {
        return portfolio.once(List.of(RiskGrid.class, scope, kind, asOf), () -> chart(portfolio, scope, kind, asOf));
    }

    private static Heatmap chart(Portfolio portfolio, Scope scope, ScoreKind kind, LocalDate asOf) {
        var risks = Exposure.within(portfolio, scope);
        var byScore = risks.stream().collect(Collectors.groupingBy(kind::of));
        var caption = new Captions(portfolio, asOf)
                .of(
                        "risk-grid",
                        "Likelihood and impact, " + kind.meaning(),
                        sentence(risks, kind),
                        "The cells add up to " + Captions.risks(risks.size()));
        return new Heatmap(
                caption, "Impact", IMPACT, "Likelihood", LIKELIHOOD, cells(byScore, kind), table(risks, kind));
    }

    /** What a cell opens, such as {@code risks?cell=4x5}: likelihood, then impact. */
    public static String key(Score score, ScoreKind kind) {
        var cell = "risks?cell=%dx%d".formatted(score.likelihood(), score.impact());
        return kind == ScoreKind.RESIDUAL ? cell : cell + "&score=" + kind.words();
    }

    /** All 25 cells, so that the bands show where nothing stands too. */
    private static List<Heatmap.Cell> cells(Map<Score, List<Risk>> byScore, ScoreKind kind) {
        var cells = new ArrayList<Heatmap.Cell>();
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int impact = 1; impact <= 5; impact++) {
                var score = new Score(likelihood, impact);
                int count = byScore.getOrDefault(score, List.of()).size();
                var tone = Tone.risk(score.band().words());
                var text = count == 0 ? "" : String.valueOf(count);
                var key = count == 0 ? "" : key(score, kind);
                cells.add(new Heatmap.Cell(impact - 1, likelihood - 1, Value.of(count), text, tone, key));
            }
        }
        return cells;
    }

    private static String sentence(List<Risk> risks, ScoreKind kind) {
        if (risks.isEmpty()) {
            return "No risks are recorded here.";
        }
        var worst = risks.stream()
                .map(risk -> kind.of(risk).band())
                .max(Comparator.naturalOrder())
                .orElse(RiskBand.LOW);
        var count = risks.stream().filter(risk -> kind.of(risk).band() == worst).count();
        if (count == risks.size()) {
            return count == 1
                    ? "The only risk is %s %s.".formatted(worst.words(), kind.meaning())
                    : "All %d risks are %s %s.".formatted(count, worst.words(), kind.meaning());
        }
        return "%d of %d risks %s %s %s%s."
                .formatted(
                        count,
                        risks.size(),
                        count == 1 ? "is" : "are",
                        worst.words(),
                        kind.meaning(),
                        worst == RiskBand.CRITICAL ? "" : ", none is worse");
    }

    private static Table table(List<Risk> risks, ScoreKind kind) {
        return Table.onDemand(
                List.of(
                        new Table.Column("Risk", Table.Kind.TEXT),
                        new Table.Column("Likelihood", Table.Kind.NUMBER),
                        new Table.Column("Impact", Table.Kind.NUMBER),
                        new Table.Column("Score", Table.Kind.NUMBER),
                        new Table.Column("Band", Table.Kind.TEXT)),
                () -> risks.stream().map(risk -> row(risk, kind.of(risk))).toList());
    }

    private static Table.Row row(Risk risk, Score score) {
        return new Table.Row(
                "risks/" + risk.id(),
                List.of(
                        Table.Cell.of(risk.title()),
                        Table.Cell.of(score.likelihood()),
                        Table.Cell.of(score.impact()),
                        Table.Cell.of(score.value()),
                        Table.Cell.of(score.band().words())));
    }
}
