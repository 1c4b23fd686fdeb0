package org.chalkline.briefings.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.portfolio.MeasureStatus;
import org.chalkline.portfolio.Phase;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.junit.jupiter.api.Test;

/** What Chalkline says to the public is there in both languages. */
class PublicWordsTest {

    private static final PublicWords ENGLISH = new PublicWords(PublicLanguage.ENGLISH);
    private static final PublicWords SPANISH = new PublicWords(PublicLanguage.SPANISH);

    /** Signs and places for what is put in, which are the same in each language. */
    private static final Set<String> NO_WORDS = Set.of("measure.named", "measure.number", "measure.number.unit");

    @Test
    void everySentenceIsThereInEachLanguageWithTheSamePlaces() {
        assertThat(SPANISH.keys()).isEqualTo(ENGLISH.keys());
        for (var key : ENGLISH.keys()) {
            if (!Set.of("day", "month").contains(key)) {
                assertThat(places(SPANISH, key)).as(key).isEqualTo(places(ENGLISH, key));
            }
        }
    }

    private static int places(PublicWords words, String key) {
        return new MessageFormat(words.pattern(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @Test
    void noSpanishSentenceIsTheEnglishOne() {
        assertThat(ENGLISH.keys())
                .filteredOn(key -> !NO_WORDS.contains(key))
                .allSatisfy(key -> assertThat(SPANISH.pattern(key)).as(key).isNotEqualTo(ENGLISH.pattern(key)));
    }

    @Test
    void eachStageAndStatusHasAWord() {
        assertThat(ENGLISH.keys())
                .containsAll(Arrays.stream(Phase.values())
                        .map(phase -> "phase." + phase.name().toLowerCase(Locale.ROOT))
                        .toList())
                .containsAll(Arrays.stream(MeasureStatus.values())
                        .map(status -> "status." + status.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void moneyDatesAndListsAreWrittenAsPeopleDo() {
        var day = LocalDate.of(2026, 11, 17);
        assertThat(ENGLISH.brief(Money.ofDollars(1_234_000))).isEqualTo("$1.2M");
        assertThat(SPANISH.brief(Money.ofDollars(1_234_000))).isEqualTo("$1.2\u00a0M");
        assertThat(SPANISH.brief(Money.ofDollars(-310_000))).isEqualTo("($310\u00a0mil)");
        assertThat(ENGLISH.day(day)).isEqualTo("Nov 17, 2026");
        assertThat(SPANISH.day(day)).isEqualTo("17 de noviembre de 2026");
        assertThat(SPANISH.month(day)).isEqualTo("noviembre de 2026");
        assertThat(ENGLISH.year(new FiscalYear(2027), Month.JULY)).isEqualTo("2026–27");
        assertThat(ENGLISH.year(new FiscalYear(2027), Month.JANUARY)).isEqualTo("2027");
        assertThat(SPANISH.listed(List.of("uno", "dos", "Iglesia"))).isEqualTo("uno, dos e Iglesia");
        assertThat(SPANISH.listed(List.of("uno", "hielo"))).isEqualTo("uno y hielo");
        assertThat(ENGLISH.count("plan.goals", 1)).isEqualTo("The board has 1 goal.");
        assertThat(SPANISH.count("plan.goals", 8)).isEqualTo("La junta tiene 8 metas.");
    }
}
