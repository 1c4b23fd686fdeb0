package org.chalkline.briefings.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.chalkline.alignment.Alignment;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.briefings.Decided;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.briefings.Sheet;
import org.chalkline.charts.Chart;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.OtherWork;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of an edition for the public, in one language. Pure. Numbers come from the analysis, sentences from the
 * language's own words, and of what people wrote nothing but titles, public statements and what is on the page itself: no
 * purpose, no reason, no risk.
 */
public final class PublicSheets {

    private final EditionContent content;
    private final Portfolio picture;
    private final LocalDate asOf;
    private final PublicWords words;
    private final UnaryOperator<String> told;
    private final PublicMoney money;
    private final PublicMeasure measures;
    private final Decided decided;

    private PublicSheets(
            EditionContent content,
            Portfolio picture,
            LocalDate asOf,
            Decided decided,
            PublicLanguage language,
            UnaryOperator<String> told) {
        if (picture.audience().sees(Visibility.BOARD)) {
            throw new IllegalArgumentException("Pages for the public are made from what the public may see");
        }
        this.content = content;
        this.picture = picture;
        this.asOf = asOf;
        this.words = new PublicWords(language);
        this.told = told;
        this.money = new PublicMoney(picture, asOf, words, told);
        this.measures = new PublicMeasure(picture, asOf, words, told);
        this.decided = decided;
    }

    /**
     * All pages in the order of the content. In Spanish, what is not translated stands in English.
     *
     * @param picture as the public may see it
     * @param asOf the day on which it was frozen
     * @param decided what the public may see of decisions
     */
    public static List<Sheet> of(
            EditionContent content, Portfolio picture, LocalDate asOf, Decided decided, PublicLanguage language) {
        UnaryOperator<String> told = language == PublicLanguage.ENGLISH
                ? text -> text
                : text -> {
                    var translated = content.translations().getOrDefault(text, "");
                    return translated.isBlank() ? text : translated;
                };
        return new PublicSheets(content, picture, asOf, decided, language, told).all();
    }

    /** Every text that people wrote and that stands on these pages, once, in the order in which they are read. */
    public static List<String> texts(EditionContent content, Portfolio picture, LocalDate asOf, Decided decided) {
        var texts = new LinkedHashSet<String>();
        UnaryOperator<String> listening = text -> {
            if (!text.isBlank()) {
                texts.add(text);
            }
            return text;
        };
        // It names the edition also where no page shows it.
        texts.add(content.title());
        new PublicSheets(content, picture, asOf, decided, PublicLanguage.ENGLISH, listening).all();
        return List.copyOf(texts);
    }

    private List<Sheet> all() {
        return content.pages().stream().map(this::sheet).toList();
    }

    private Sheet sheet(Page page) {
        return switch (page.kind()) {
            case COVER -> cover(page);
            case PLAN -> plan(page);
            case WEIGHT_AND_MONEY -> charted(page, new PublicWeights(money).of(scope()));
            case GOAL -> page.goalIn(picture).map(goal -> goal(page, goal)).orElseGet(() -> withheld(page));
            case INITIATIVE ->
                page.initiativeIn(picture).map(work -> initiative(page, work)).orElseGet(() -> withheld(page));
            case BUDGET -> charted(page, money.budget());
            case DECISIONS -> decisions(page);
            case TEXT -> made(page, "", words.of("text.title"), "", List.of(), null);
            default -> withheld(page);
        };
    }

    private Scope scope() {
        return Scope.of(content.year(), null);
    }

    private String year() {
        return words.year(content.year(), picture.district().fiscalYearStart());
    }

    private Sheet made(
            Page page, String kicker, String title, String sentence, List<String> points, @Nullable Chart chart) {
        return new Sheet(
                page.kind(),
                kicker,
                page.title().isBlank() ? title : told.apply(page.title()),
                sentence,
                points,
                chart,
                told.apply(page.narrative()),
                page.notes(),
                page.minutes());
    }

    private Sheet charted(Page page, Chart chart) {
        return made(page, "", chart.caption().title(), chart.caption().sentence(), List.of(), chart);
    }

    private Sheet withheld(Page page) {
        return made(page, "", usual(page.kind()), words.of("withheld"), List.of(), null);
    }

    private String usual(PageKind kind) {
        return switch (kind) {
            case COVER -> words.of("cover.title");
            case PLAN -> words.of("plan.title");
            case WEIGHT_AND_MONEY -> words.of("weights.title");
            case GOAL -> words.of("goal.title");
            case INITIATIVE -> words.of("initiative.title");
            case BUDGET -> words.of("budget.title");
            case DECISIONS -> words.of("decisions.title");
            default -> words.of("text.title");
        };
    }

    private String title(Page page) {
        if (!page.title().isBlank()) {
            return told.apply(page.title());
        }
        var named = page.kind() == PageKind.GOAL
                ? page.goalIn(picture).map(Goal::title)
                : page.initiativeIn(picture).map(Initiative::title);
        return named.map(told).orElseGet(() -> usual(page.kind()));
    }

    private Sheet cover(Page page) {
        var contents = content.pages().stream()
                .filter(other -> other.kind() != PageKind.COVER)
                .map(this::title)
                .toList();
        return made(
                page,
                words.of("cover.kicker", words.day(content.meets())),
                told.apply(content.title()),
                words.of("cover.sentence", picture.district().name(), year(), words.day(asOf)),
                contents,
                null);
    }

    private Sheet plan(Page page) {
        var shares = MoneyShares.of(picture, scope());
        var district = picture.district().name();
        var sentence = shares.total().isPositive()
                ? words.of("plan.sentence", district, words.brief(shares.total()), year(), PublicMoney.aligned(shares))
                : words.of("plan.sentence.none", district, year());
        var points = new ArrayList<String>();
        points.add(words.count("plan.goals", picture.goals().size()));
        if (shares.unaligned().isPositive()) {
            points.add(words.of("plan.unaligned", words.brief(shares.unaligned())));
        }
        var unfunded = money.unfunded(scope());
        if (unfunded.isPositive()) {
            points.add(words.of("plan.unfunded", words.brief(unfunded)));
        }
        if (picture.otherWork().withheld().contains(OtherWork.Kind.INITIATIVES)) {
            points.add(words.of("plan.other"));
        }
        return made(page, "", words.of("plan.title"), sentence, points, null);
    }

    private Sheet decisions(Page page) {
        var title = words.of("decisions.title");
        if (!decided.known()) {
            return made(page, "", title, words.of("decisions.unknown"), List.of(), null);
        }
        var told = new PublicDecisions(money, decided, content.year());
        return made(page, "", title, told.sentence(), told.points(), told.isEmpty() ? null : told.chart());
    }

    private Sheet goal(Page page, Goal goal) {
        var key = goal.measures().stream()
                .filter(Measure::key)
                .findFirst()
                .or(() -> goal.measures().stream().findFirst());
        var points = goal.measures().stream()
                .filter(measure -> key.filter(measure::equals).isEmpty())
                .map(measure -> words.of("measure.named", told.apply(measure.name()), measures.sentence(measure)))
                .toList();
        var statement = goal.publicStatement().isBlank() ? goal.statement() : goal.publicStatement();
        return made(
                page,
                words.of("goal.kicker"),
                told.apply(goal.title()),
                told.apply(statement),
                points,
                key.map(measure -> measures.chart(goal, measure)).orElse(null));
    }

    private Sheet initiative(Page page, Initiative work) {
        var points = new ArrayList<String>();
        points.add(words.of(
                "initiative.stage", words.of("phase." + work.phase().name().toLowerCase(Locale.ROOT))));
        var serves = Alignment.of(picture, work.id()).parts().stream()
                .map(part -> money.name(part.goal()))
                .toList();
        points.add(
                serves.isEmpty()
                        ? words.of("initiative.serves.none")
                        : words.of("initiative.serves", words.listed(serves)));
        if (work.start() != null) {
            points.add(
                    work.end() == null
                            ? words.of("initiative.from", words.day(work.start()))
                            : words.of("initiative.from-to", words.day(work.start()), words.day(work.end())));
        }
        return made(
                page,
                words.of("initiative.kicker"),
                told.apply(work.title()),
                work.publicStatement().isBlank()
                        ? words.of("initiative.statement.none")
                        : told.apply(work.publicStatement()),
                points,
                money.initiative(work));
    }
}
