package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.alignment.MoneyFlow;
import org.chalkline.alignment.WeightAndMoney;
import org.chalkline.budget.BudgetCharts;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.budget.Shortfall;
import org.chalkline.dashboard.Attention;
import org.chalkline.dashboard.PlanSentence;
import org.chalkline.exposure.Exposure;
import org.chalkline.exposure.RiskGrid;
import org.chalkline.exposure.ScoreKind;
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
            case FLOW -> Made.charted(page, MoneyFlow.forRoom(picture, scope(), asOf), List.of());
            case WEIGHT_AND_MONEY -> Made.charted(page, WeightAndMoney.of(picture, scope(), asOf), List.of());
            case MATRIX -> matrix(page);
            case GOAL -> records().goal(page);
            case INITIATIVE -> records().initiative(page);
            case BUDGET -> Made.charted(page, BudgetCharts.yearsByFund(picture, Scope.ALL, asOf), List.of());
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

    private RecordPages records() {
        return new RecordPages(picture, asOf);
    }

    private Scope scope() {
        return Scope.of(content.year(), null);
    }

    private Sheet cover(Page page) {
        var agenda = new ArrayList<String>();
        for (var other : content.pages()) {
            if (other.kind() != PageKind.COVER) {
                var minutes = other.minutes() == 0 ? "" : ", %d min".formatted(other.minutes());
                agenda.add(records().title(other) + minutes);
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

    private Sheet plan(Page page) {
        var points = Attention.of(picture, scope(), asOf).stream()
                .map(Attention::words)
                .toList();
        return new Made("", page.kind().words(), PlanSentence.of(picture, scope(), asOf), points, null).on(page);
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
        return Made.charted(page, RiskGrid.of(picture, scope(), ScoreKind.RESIDUAL, asOf), over);
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
}
