package org.chalkline.briefings.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.chalkline.MarkedPlan;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.briefings.Decided;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.briefings.Sheet;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Lines;
import org.chalkline.portfolio.Direction;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Reading;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages for the public hold what is public and nothing else, in the reader's language. */
class PublicSheetsTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final FiscalYear FY27 = new FiscalYear(2027);
    private static final Portfolio SEEN = MarkedPlan.picture().seenBy(Occasion.PUBLIC.audience());

    /** Each kind of page that the public gets, and one on each marked goal and initiative. */
    static EditionContent content() {
        var pages = new ArrayList<Page>();
        for (var kind : PageKind.values()) {
            if (!kind.isForThePublic()) {
                continue;
            }
            if (kind.subject() == null) {
                pages.add(Page.of(kind).withWords("Title of " + kind, "Words on " + kind, "Notes on it", 3));
            } else {
                Arrays.stream(Visibility.values())
                        .map(each -> Page.of(kind, MarkedPlan.code(kind == PageKind.GOAL ? "G" : "I", each)))
                        .forEach(pages::add);
            }
        }
        return EditionContent.begin("For everybody", Occasion.PUBLIC, DAY, FY27).withPages(pages);
    }

    static String text(List<Sheet> sheets) {
        return String.join(
                "\n",
                sheets.stream().flatMap(sheet -> Statements.of(sheet).stream()).toList());
    }

    @ParameterizedTest
    @EnumSource(PublicLanguage.class)
    void nothingButWhatIsPublicStandsOnAnyPage(PublicLanguage language) {
        var sheets = PublicSheets.of(content(), SEEN, DAY, Decided.NOTHING, language);
        var all = sheets.stream().map(Sheet::withoutNotes).toList().toString() + text(sheets);
        assertThat(all).contains(MarkedPlan.mark(Visibility.PUBLIC));
        for (var visibility : Visibility.values()) {
            if (visibility != Visibility.PUBLIC) {
                assertThat(all).as(visibility.name()).doesNotContain(MarkedPlan.mark(visibility));
            }
        }
        assertThat(all).doesNotContain("Purpose ").doesNotContain("Why ").doesNotContain("Risk ");
    }

    @Test
    void aPictureThatHoldsMoreIsRefused() {
        var forTheBoard = MarkedPlan.picture().seenBy(Occasion.BOARD.audience());
        assertThatThrownBy(() -> PublicSheets.of(content(), forTheBoard, DAY, Decided.NOTHING, PublicLanguage.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void translatedInFullTheSpanishPagesHoldNoEnglish() {
        var content = content();
        var translations = new HashMap<String, String>();
        // Each text becomes a number in brackets: whatever letters are left were generated.
        for (var text : PublicSheets.texts(content, SEEN, DAY, Decided.NOTHING)) {
            translations.put(text, "[" + translations.size() + "]");
        }
        var pages = PublicPages.of(content.withTranslations(translations), SEEN, DAY, Decided.NOTHING);
        assertThat(pages.untranslated()).isEmpty();
        var spanish = text(pages.spanish()).replace("Marked USD", "");
        var english = Pattern.compile(
                "\\b(?:the|of|and|goal|goals|money|year|years|funds?|source|reading|work|board|other|weight|share|cost|costs)\\b",
                Pattern.CASE_INSENSITIVE);
        assertThat(english.matcher(spanish).results().map(it -> it.group()).toList())
                .isEmpty();
        assertThat(text(pages.english())).containsPattern(english);
    }

    @Test
    void whatIsNotTranslatedStandsInEnglishAndIsListed() {
        var content = content();
        var pages = PublicPages.of(content, SEEN, DAY, Decided.NOTHING);
        assertThat(pages.untranslated())
                .isEqualTo(PublicSheets.texts(content, SEEN, DAY, Decided.NOTHING))
                .contains("For everybody", "Title of COVER", "Words on TEXT")
                .anyMatch(text -> text.startsWith("Goal "))
                .anyMatch(text -> text.startsWith("Public statement "))
                .anyMatch(text -> text.startsWith("Initiative "))
                .anyMatch(text -> text.startsWith("Fund "))
                .anyMatch(text -> text.startsWith("Measure "))
                .doesNotContain("Notes on it");
        assertThat("For everybody" + text(pages.spanish())).contains(pages.untranslated());
    }

    @Test
    void theNumbersAreThoseOfTheAnalysisInBothLanguages() {
        var shares = MoneyShares.of(SEEN, Scope.of(FY27, null));
        for (var language : PublicLanguage.values()) {
            var bars = (Bars)
                    chart(PublicSheets.of(content(), SEEN, DAY, Decided.NOTHING, language), PageKind.WEIGHT_AND_MONEY);
            for (int i = 0; i < shares.goals().size(); i++) {
                var cells = bars.table().rows().get(i).cells();
                assertThat(cells.get(3).value())
                        .isEqualByComparingTo(shares.goals().get(i).spend().dollars());
                assertThat(cells.get(4).value())
                        .isEqualByComparingTo(shares.goals().get(i).gap().dollars());
            }
            var total = ((Bars)
                            chart(PublicSheets.of(content(), SEEN, DAY, Decided.NOTHING, language), PageKind.BUDGET))
                    .table()
                    .rows()
                    .getLast()
                    .cells()
                    .getLast();
            assertThat(total.value()).isEqualByComparingTo("16000");
            assertThat(total.text()).isEqualTo("$16,000");
        }
    }

    private static Object chart(List<Sheet> sheets, PageKind kind) {
        return Objects.requireNonNull(sheets.stream()
                .filter(sheet -> sheet.kind() == kind)
                .findFirst()
                .orElseThrow()
                .chart());
    }

    @Test
    void aGroupOfFewerThanTenIsNotTold() {
        var goal = withMeasure("students", 7);
        var sheet = goalPage(goal, PublicLanguage.ENGLISH);
        assertThat(sheet.sentence() + text(List.of(sheet)))
                .contains("fewer than 10 students")
                .doesNotContain(" 7 students");
        var lines = (Lines) Objects.requireNonNull(sheet.chart());
        assertThat(lines.series())
                .flatExtracting(Lines.Series::points)
                .noneMatch(point -> point.value().number().compareTo(BigDecimal.TEN) < 0);
        assertThat(lines.table().rows())
                .flatExtracting(row -> row.cells())
                .noneMatch(cell -> cell.value() != null && cell.value().compareTo(BigDecimal.TEN) < 0);
        assertThat(lines.caption().leftOut()).anyMatch(words -> words.contains("fewer than 10 people"));
        assertThat(text(List.of(goalPage(goal, PublicLanguage.SPANISH)))).contains("menos de 10 students");
    }

    @Test
    void aPathThatBeginsAtASmallGroupIsNotDrawn() {
        var measure = measure("families", 4, 40);
        var lines = (Lines) Objects.requireNonNull(
                goalPage(withMeasure(measure), PublicLanguage.ENGLISH).chart());
        assertThat(lines.series()).hasSize(1);
        assertThat(lines.table().columns()).hasSize(2);
        assertThat(lines.caption().sentence())
                .contains("from fewer than 10 families")
                .doesNotContain("path");
    }

    @Test
    void aShareOrACountOfThingsIsToldHoweverSmall() {
        assertThat(text(List.of(goalPage(withMeasure("%", 7), PublicLanguage.ENGLISH))))
                .contains("7 %");
        assertThat(text(List.of(goalPage(withMeasure("sites", 7), PublicLanguage.ENGLISH))))
                .contains("7 sites");
    }

    private static Goal withMeasure(String unit, int reading) {
        return withMeasure(measure(unit, 30, reading));
    }

    private static Measure measure(String unit, int baseline, int reading) {
        return new Measure(
                "Measure",
                unit,
                Direction.RISE,
                BigDecimal.valueOf(baseline),
                DAY.minusYears(1),
                BigDecimal.valueOf(60),
                DAY.plusYears(1),
                true,
                List.of(new Reading(DAY.minusMonths(1), BigDecimal.valueOf(reading), "Survey")));
    }

    private static Goal withMeasure(Measure measure) {
        var goal = SEEN.goals().getFirst();
        return new Goal(
                goal.id(),
                goal.position(),
                goal.title(),
                goal.statement(),
                goal.weight(),
                "",
                "",
                "",
                goal.publicStatement(),
                List.of(measure),
                goal.visibility());
    }

    private static Sheet goalPage(Goal goal, PublicLanguage language) {
        var picture =
                Portfolio.whole(7, SEEN.district(), Plan.of(List.of(goal))).seenBy(Occasion.PUBLIC.audience());
        var content =
                content().withPages(List.of(Page.of(PageKind.GOAL, goal.id().code())));
        return PublicSheets.of(content, picture, DAY, Decided.NOTHING, language).getFirst();
    }
}
