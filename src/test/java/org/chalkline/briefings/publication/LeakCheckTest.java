package org.chalkline.briefings.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.chalkline.MarkedPlan;
import org.chalkline.briefings.Decided;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.Leak;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.briefings.Suspicion;
import org.chalkline.shared.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is new, and what looks as if it should not be public, is listed before it is. */
class LeakCheckTest {

    private static final KnownNames NAMES =
            KnownNames.of(MarkedPlan.picture(), List.of("Priya Raman", "Chief Business Official (Jon de la Cruz)"));

    private static EditionContent saying(String words) {
        return EditionContent.begin("Report", Occasion.PUBLIC, PublicSheetsTest.DAY, new FiscalYear(2027))
                .withPages(List.of(Page.of(PageKind.TEXT).withWords("News", words, "", 0)));
    }

    private static PublicPages pages(EditionContent content) {
        var seen = MarkedPlan.picture().seenBy(Occasion.PUBLIC.audience());
        var translations = new HashMap<String, String>();
        PublicSheets.texts(content, seen, PublicSheetsTest.DAY, Decided.NOTHING)
                .forEach(text -> translations.put(text, "es: " + text));
        translations.putAll(content.translations());
        return PublicPages.of(content.withTranslations(translations), seen, PublicSheetsTest.DAY, Decided.NOTHING);
    }

    private static List<Suspicion> suspicions(String words) {
        return LeakCheck.of(pages(saying(words)), null, NAMES).stream()
                .flatMap(leak -> leak.warnings().stream())
                .map(Leak.Warning::suspicion)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lincoln Elementary has no locked front door. | SITE_GAP",
                "A la Escuela Primaria Benito Juárez le falta una cerca. | SITE_GAP",
                "We opened a lab at Roosevelt High School. | SITE",
                "The wall of fire runs 9.1.4 now. | PRODUCT",
                "It runs v12 | PRODUCT",
                "Version 7 is in use | PRODUCT",
                "We bought it from Fortinet | PRODUCT",
                "The server is at 10.20.30.40 | ADDRESS",
                "Its card is 00:1b:44:11:3a:b7 | ADDRESS",
                "Write to help@cedarvalley.example | ADDRESS",
                "Call (555) 010-1234 today | ADDRESS",
                "Come to 1200 North Oak Street | ADDRESS",
                "It is called dc01.cedar.local | ADDRESS",
                "Asset 5CG9123XYZ was stolen | SERIAL",
                "Thank you, Priya Raman! | PERSON",
                "Ms. Raman leads it | PERSON",
                "Jon de la Cruz signed | PERSON",
                "There are 14 cameras in the hall | CAMERAS",
                "Hay doce puntos ciegos, un punto ciego por pasillo | CAMERAS",
                "Three vendors bid for it; the lowest bid is known | BID",
                "Staff have no multi-factor sign-in yet | PROTECTION",
                "Our backups are kept in two places | PROTECTION",
            })
    void whatIsNeverToBePublishedIsFound(String words, Suspicion suspicion) {
        assertThat(suspicions(words)).contains(suspicion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $1.2M, which is 22.5 % of the money.",
                "Students miss fewer days: 12.4 % instead of 21.4 %.",
                "Every student has a laptop that works, from November 2026.",
                "The board decides on Nov 17, 2026, in fiscal year 2026–27.",
                "Families get $1,234,567.50 of help.",
                "Cuesta $1.2 M, el 22.5 % del dinero."
            })
    void plainWordsAndNumbersAreNotSuspected(String words) {
        assertThat(suspicions(words)).isEmpty();
    }

    @Test
    void inATranslationItIsFoundAsWell() {
        var content = saying("All is well");
        var pages = pages(content.withTranslations(java.util.Map.of("All is well", "El servidor es 10.20.30.40")));
        assertThat(LeakCheck.of(pages, null, NAMES))
                .filteredOn(leak -> !leak.warnings().isEmpty())
                .singleElement()
                .satisfies(leak -> {
                    assertThat(leak.english()).isEqualTo("All is well");
                    assertThat(leak.warnings().getFirst().words())
                            .isEqualTo("Looks like an address or a number to call: “10.20.30.40”");
                });
    }

    @Test
    void eachStatementOfTheFirstEditionIsNewAndOfTheNextOnlyWhatWasNotSaidBefore() {
        var first = pages(saying("We begin"));
        var words = LeakCheck.of(first, null, NAMES);
        assertThat(words).extracting(Leak::english).containsExactly("News", "We begin");
        assertThat(words).allMatch(Leak::isNew);
        assertThat(LeakCheck.of(first, first, NAMES)).isEmpty();
        var next = LeakCheck.of(pages(saying("We go on")), first, NAMES);
        assertThat(next).extracting(Leak::english).containsExactly("We go on");
    }

    @Test
    void eachRowOfNumbersIsAStatement() {
        var content = PublicSheetsTest.content();
        var leaks = LeakCheck.of(pages(content), null, NAMES);
        assertThat(leaks).extracting(Leak::english).anyMatch(text -> text.matches("Fund .*; 2026–27 \\$1,000; .*"));
        assertThat(leaks).doesNotHaveDuplicates();
    }

    @Test
    void aNameThatThePlanHoldsAnywhereIsFound() {
        assertThat(NAMES.in("It is Owner QzBOARDzQ")).isPresent();
        assertThat(NAMES.in("The Chief Business Official said so")).isEmpty();
    }

    @Test
    void whatIsNotTranslatedIsListed() {
        var seen = MarkedPlan.picture().seenBy(Occasion.PUBLIC.audience());
        var pages = PublicPages.of(saying("Only English"), seen, PublicSheetsTest.DAY, Decided.NOTHING);
        assertThat(LeakCheck.of(pages, pages, NAMES))
                .extracting(Leak::english)
                .containsExactly("Report", "News", "Only English");
    }

    @Test
    void theSameListHasTheSameHashAndAnyOtherAnother() {
        var leaks = LeakCheck.of(pages(saying("We begin")), null, NAMES);
        assertThat(Leak.hash(leaks)).isEqualTo(Leak.hash(List.copyOf(leaks)));
        assertThat(Leak.hash(leaks.subList(0, 1))).isNotEqualTo(Leak.hash(leaks));
        assertThat(Leak.hash(List.of())).isNotEqualTo(Leak.hash(leaks)).hasSize(64);
    }
}
