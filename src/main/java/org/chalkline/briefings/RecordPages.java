package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import org.chalkline.alignment.Alignment;
import org.chalkline.budget.BudgetCharts;
import org.chalkline.charts.Tone;
import org.chalkline.goals.MeasureChart;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Portfolio;

/** Pages about one goal or one initiative; of what is not in the picture they say nothing. */
record RecordPages(Portfolio picture, LocalDate asOf) {

    /** What the agenda calls a page. */
    String title(Page page) {
        if (!page.title().isBlank()) {
            return page.title();
        }
        return switch (page.kind()) {
            case GOAL ->
                page.goalIn(picture).map(Goal::title).orElse(page.kind().words());
            case INITIATIVE ->
                page.initiativeIn(picture)
                        .map(Initiative::title)
                        .orElse(page.kind().words());
            default -> page.kind().words();
        };
    }

    Sheet goal(Page page) {
        return page.goalIn(picture).map(goal -> goal(page, goal)).orElseGet(() -> notForThisMeeting(page));
    }

    private Sheet goal(Page page, Goal goal) {
        var key = goal.measures().stream()
                .filter(Measure::key)
                .findFirst()
                .or(() -> goal.measures().stream().findFirst());
        var chart =
                key.map(measure -> MeasureChart.of(measure, Tone.goal(picture.placeOf(goal.id())), 1, picture, asOf));
        var points = goal.measures().stream()
                .filter(measure -> key.filter(measure::equals).isEmpty())
                .map(measure -> measure.name() + ": " + MeasureChart.sentence(measure))
                .toList();
        var words = goal.publicStatement().isBlank() ? goal.statement() : goal.publicStatement();
        return new Made("Goal " + goal.id(), goal.title(), words, points, chart.orElse(null)).on(page);
    }

    Sheet initiative(Page page) {
        return page.initiativeIn(picture).map(work -> initiative(page, work)).orElseGet(() -> notForThisMeeting(page));
    }

    private Sheet initiative(Page page, Initiative work) {
        var points = new ArrayList<String>();
        var alignment = Alignment.of(picture, work.id());
        points.add("Alignment %s of 100: %s"
                .formatted(
                        alignment.rounded(),
                        alignment.parts().isEmpty()
                                ? "it serves no goal."
                                : "it serves "
                                        + String.join(
                                                "; ",
                                                alignment.parts().stream()
                                                        .map(part -> part.goal().title())
                                                        .toList())
                                        + "."));
        points.add("%s, %s. %s"
                .formatted(capital(work.phase().words()), work.health().words(), work.healthReason())
                .strip());
        picture.risksThreatening(work.id())
                .forEach(risk -> points.add("Risk: %s (%s)."
                        .formatted(risk.title(), risk.residual().band().words())));
        return new Made(
                        "Initiative " + work.id(),
                        work.title(),
                        work.purpose(),
                        points,
                        BudgetCharts.initiativeByFund(picture, work, asOf))
                .on(page);
    }

    private static Sheet notForThisMeeting(Page page) {
        return new Made(
                        "",
                        page.kind().words(),
                        "What was chosen here is not for this meeting, or not in the plan any more.")
                .on(page);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
