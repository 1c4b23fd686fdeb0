package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chalkline.alignment.Alignment;
import org.chalkline.alignment.MoneyFlow;
import org.chalkline.alignment.WeightAndMoney;
import org.chalkline.budget.BudgetCharts;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.budget.Shortfall;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Tone;
import org.chalkline.dashboard.Attention;
import org.chalkline.dashboard.PlanSentence;
import org.chalkline.exposure.Exposure;
import org.chalkline.exposure.RiskGrid;
import org.chalkline.exposure.ScoreKind;
import org.chalkline.goals.MeasureChart;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of an edition. Pure: the same content and pictures give the same pages. The pictures are narrowed to the
 * audience of the meeting before, so that no page can hold what was not for it.
 *
 * @param picture as the audience of the meeting may see it
 * @param asOf the day on which it was frozen
 * @param before the picture of the last edition for such a meeting, as the same audience may see it; null for the first
 * @param beforeAsOf the day on which that was frozen
 * @param decided what the same audience may see of decisions and lists
 */
public record Sheets(
        EditionContent content,
        Portfolio picture,
        LocalDate asOf,
        @Nullable Portfolio before,
        LocalDate beforeAsOf,
        Decided decided) {

    /** A page read from the back of a room holds no more. */
    private static final int POINTS = 6;

    private static final String UNKNOWN =
            "The decisions were not taken in when this draft was frozen. Take the numbers of now to have them here.";

    /** Pages without decisions. */
    public Sheets(
            EditionContent content,
            Portfolio picture,
            LocalDate asOf,
            @Nullable Portfolio before,
            LocalDate beforeAsOf) {
        this(content, picture, asOf, before, beforeAsOf, Decided.NOTHING);
    }

    /** In the order of the content; a page whose subject the audience may not see says so, and nothing of it. */
    public List<Sheet> all() {
        return content.pages().stream().map(this::sheet).toList();
    }

    private Sheet sheet(Page page) {
        return switch (page.kind()) {
            case COVER -> cover(page);
            case PLAN -> plan(page);
            case FLOW -> charted(page, MoneyFlow.forRoom(picture, scope(), asOf), List.of());
            case WEIGHT_AND_MONEY -> charted(page, WeightAndMoney.of(picture, scope(), asOf), List.of());
            case MATRIX -> matrix(page);
            case GOAL -> goal(page);
            case INITIATIVE -> initiative(page);
            case BUDGET -> charted(page, BudgetCharts.yearsByFund(picture, Scope.ALL, asOf), List.of());
            case CLIFFS -> cliffs(page);
            case RISKS -> risks(page);
            case ASK -> ask(page);
            case DECISIONS -> decisions(page);
            case CHANGES -> changes(page);
            // The answers are put on it where they are kept.
            case QUESTIONS -> new Made("", page.kind().words(), QuestionSheet.NONE).on(page);
            case TEXT -> new Made("", page.kind().words(), "").on(page);
        };
    }

    private Scope scope() {
        return Scope.of(content.year(), null);
    }

    /** What a page says before the words of who chose it are put on it. */
    private record Made(
            String kicker,
            String title,
            String sentence,
            List<String> points,
            @Nullable Chart chart) {

        Made(String kicker, String title, String sentence) {
            this(kicker, title, sentence, List.of(), null);
        }

        Sheet on(Page page) {
            return new Sheet(
                    page.kind(),
                    kicker,
                    page.title().isBlank() ? title : page.title(),
                    sentence,
                    told(),
                    chart,
                    page.narrative(),
                    page.notes(),
                    page.minutes(),
                    page.picture());
        }

        /** What the drawing says comes first, where the page itself says something else. */
        private List<String> told() {
            var all = new ArrayList<String>();
            if (chart != null && !chart.caption().sentence().equals(sentence)) {
                all.add(chart.caption().title() + ". " + chart.caption().sentence());
            }
            points.stream().limit(POINTS).forEach(all::add);
            if (points.size() > POINTS) {
                all.add("… and %,d more.".formatted(points.size() - POINTS));
            }
            return all;
        }
    }

    private static Sheet charted(Page page, Chart chart, List<String> points) {
        var caption = chart.caption();
        return new Made("", page.kind().words(), caption.sentence(), points, chart).on(page);
    }

    private Sheet cover(Page page) {
        var agenda = new ArrayList<String>();
        for (var other : content.pages()) {
            if (other.kind() != PageKind.COVER) {
                var minutes = other.minutes() == 0 ? "" : ", %d min".formatted(other.minutes());
                agenda.add(title(other) + minutes);
            }
        }
        var total = content.pages().stream().mapToInt(Page::minutes).sum();
        var sheet = new Made(
                content.meeting(),
                content.title(),
                "%s, fiscal year %s. The numbers are those of %s%s."
                        .formatted(
                                picture.district().name(),
                                content.year(),
                                Days.words(asOf),
                                total == 0 ? "" : "; %d minutes".formatted(total)));
        // The agenda is whole, however long.
        return new Sheet(
                page.kind(),
                sheet.kicker(),
                page.title().isBlank() ? sheet.title() : page.title(),
                sheet.sentence(),
                agenda,
                null,
                page.narrative(),
                page.notes(),
                page.minutes());
    }

    private String title(Page page) {
        if (!page.title().isBlank()) {
            return page.title();
        }
        return switch (page.kind()) {
            case GOAL -> goalOf(page).map(Goal::title).orElse(page.kind().words());
            case INITIATIVE ->
                workOf(page).map(Initiative::title).orElse(page.kind().words());
            default -> page.kind().words();
        };
    }

    private Sheet plan(Page page) {
        var points = Attention.of(picture, scope(), asOf).stream()
                .map(Attention::words)
                .toList();
        return new Made("", page.kind().words(), PlanSentence.of(picture, scope(), asOf), points, null).on(page);
    }

    private Optional<Goal> goalOf(Page page) {
        return picture.goals().stream()
                .filter(goal ->
                        goal.id().code().equals(page.subject()) && !goal.id().equals(GoalId.OTHER))
                .findFirst();
    }

    private Optional<Initiative> workOf(Page page) {
        return picture.initiatives().stream()
                .filter(work -> work.id().code().equals(page.subject()))
                .findFirst();
    }

    private Sheet goal(Page page) {
        return goalOf(page).map(goal -> goal(page, goal)).orElseGet(() -> notForThisMeeting(page));
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

    private Sheet initiative(Page page) {
        return workOf(page).map(work -> initiative(page, work)).orElseGet(() -> notForThisMeeting(page));
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

    private Sheet cliffs(Page page) {
        var found = Shortfall.of(picture, BudgetTotals.ahead(picture, scope()));
        var sentence = found.isEmpty()
                ? "Nowhere: every recurring cost has a fund that lives as long as the plan tells."
                : "%,d %s money that ends before the work does."
                        .formatted(found.size(), found.size() == 1 ? "initiative rests on" : "initiatives rest on");
        return new Made(
                        "",
                        page.kind().words(),
                        sentence,
                        found.stream().map(Shortfall::words).toList(),
                        null)
                .on(page);
    }

    private Sheet risks(Page page) {
        var over = Exposure.of(picture, scope(), asOf).overAppetite().stream()
                .map(risk -> "%s: score %d; the board accepts up to %d."
                        .formatted(
                                risk.title(),
                                risk.residual().value(),
                                picture.district().appetiteFor(risk.category())))
                .toList();
        return charted(page, RiskGrid.of(picture, scope(), ScoreKind.RESIDUAL, asOf), over);
    }

    private Sheet changes(Page page) {
        if (before == null) {
            return new Made("", page.kind().words(), "This is the first edition for such a meeting.").on(page);
        }
        var changes = ChangesPage.of(before, picture, decided, beforeAsOf, asOf);
        return new Made(
                        "",
                        page.kind().words(),
                        changes.sentence(),
                        changes.points(),
                        changes.chart().orElse(null))
                .on(page);
    }

    private Sheet matrix(Page page) {
        var matrix = MatrixPage.of(picture, scope(), asOf);
        return matrix.isEmpty()
                ? new Made("", page.kind().words(), matrix.sentence()).on(page)
                : new Made("", page.kind().words(), matrix.sentence(), matrix.points(), matrix.chart()).on(page);
    }

    private Sheet ask(Page page) {
        return decided.all()
                .ask()
                .map(list -> AskPage.of(list, asOf))
                .map(ask ->
                        new Made(ask.kicker(), page.kind().words(), ask.sentence(), ask.points(), ask.chart()).on(page))
                .orElseGet(() -> new Made(
                                "",
                                page.kind().words(),
                                decided.known()
                                        ? "Nothing is asked of this meeting: no list of priorities is on its way to it."
                                        : UNKNOWN)
                        .on(page));
    }

    private Sheet decisions(Page page) {
        var decisions = new DecisionsPage(decided, asOf, beforeAsOf);
        return decided.known()
                ? new Made("", page.kind().words(), decisions.sentence(), decisions.points(), decisions.chart())
                        .on(page)
                : new Made("", page.kind().words(), UNKNOWN).on(page);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
