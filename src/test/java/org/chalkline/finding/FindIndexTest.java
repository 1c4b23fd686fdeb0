package org.chalkline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chalkline.MarkedPlan;
import org.chalkline.finding.Finding.Piece;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindIndexTest {

    private static final FindIndex INDEX = FindIndex.of(List.of(
            thing(Kind.INITIATIVE, "I02", "Chromebook refresh", "Every child tests and learns on a laptop that works."),
            thing(Kind.INITIATIVE, "I14", "Learning management", "Lessons, tests and marks stand in one place."),
            thing(Kind.INITIATIVE, "I09", "Camera replacement", "Old cameras, at the request of José Peña, give way."),
            thing(
                    Kind.RISK,
                    "K02",
                    "Update expiry",
                    "Chromebooks stop getting updates, and tests refuse to run on them."),
            thing(Kind.GOAL, "G5", "Students feel safe", "The share of students who feel safe will rise.")));

    private static Findable thing(Kind kind, String code, String title, String body) {
        return new Findable(
                kind,
                code,
                title,
                code,
                List.of(
                        new Findable.Text("", title, Findable.Text.TITLE),
                        new Findable.Text("", code, Findable.Text.CODE),
                        new Findable.Text("Purpose", body, Findable.Text.BODY)));
    }

    private static List<String> found(String asked) {
        return all(INDEX.find(asked, 10)).map(Finding::key).toList();
    }

    private static java.util.stream.Stream<Finding> all(Findings findings) {
        return findings.groups().stream().flatMap(group -> group.shown().stream());
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "chromebook,I02", // in a title before the same word in a text
        "CHROME,I02", // a beginning, in capitals
        "i14,I14", // a code
        "pena,I09", // without the accent
        "PEÑA,I09",
        "camrea,I09", // two letters swapped
        "chromebok,I02", // a letter left out
        "lerning managment,I14", // a slip in each word
        "refuse tests,K02", // both words, in any order
    })
    void theBestComesFirst(String asked, String key) {
        assertThat(found(asked)).first().isEqualTo(key);
    }

    @Test
    void anAccentTypedAsAMarkOfItsOwnIsTheSame() {
        assertThat(found("pen\u0303a")).containsExactly("I09");
    }

    @Test
    void everyWordNarrows() {
        assertThat(found("tests")).containsExactlyInAnyOrder("I02", "I14", "K02");
        assertThat(found("tests laptop")).containsExactly("I02");
    }

    @Test
    void whereNothingHoldsAllWordsThoseWithMostAreShownAndToldSo() {
        var findings = INDEX.find("chromebook zeppelin", 10);
        assertThat(findings.complete()).isFalse();
        assertThat(all(findings).map(Finding::key)).containsExactly("I02", "K02");
        assertThat(findings.sentence()).isEqualTo("Nothing holds all these words; 2 found with some of them.");
    }

    @ParameterizedTest
    @CsvSource({"zeppelin", "'   '", "'§$%'", "cat"})
    void nothingIsFoundForWhatIsNotThere(String asked) {
        assertThat(found(asked)).isEmpty();
    }

    @Test
    void theMatchedWordsAreShownInTheTitleAndInTheTextAroundThem() {
        var finding = all(INDEX.find("chromebook updates", 10)).toList().getFirst();
        assertThat(finding.title()).containsExactly(new Piece("Update expiry", false));
        assertThat(finding.excerptName()).isEqualTo("Purpose");
        assertThat(finding.excerpt())
                .containsExactly(
                        new Piece("Chromebooks", true),
                        new Piece(" stop getting ", false),
                        new Piece("updates", true),
                        new Piece(", and tests refuse to run on them.", false));
    }

    @Test
    void moreThanAreShownAreCounted() {
        var many = FindIndex.of(java.util.stream.IntStream.range(0, 40)
                .mapToObj(number -> thing(Kind.RISK, "K" + number, "Outage " + number, ""))
                .toList());
        var group = many.find("outage", 5).groups().getFirst();
        assertThat(group.shown()).hasSize(5);
        assertThat(group.count()).isEqualTo(40);
    }

    @Test
    void swappedLettersAreOneSlip() {
        assertThat(Likeness.slips("camrea", "camera")).isOne();
        // The textbook pair: substitute, substitute, insert.
        assertThat(Likeness.slips("kitten", "sitting")).isEqualTo(3);
        assertThat(Likeness.slips("", "four")).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void marksAboveAReadersClearanceAreNeverFound(Visibility clearance) {
        var plan = MarkedPlan.plan();
        var picture = Portfolio.whole(1, Objects.requireNonNull(plan.district()), plan)
                .seenBy(new Audience(clearance));
        var index = FindIndex.of(picture);
        for (var visibility : Visibility.values()) {
            var mark = MarkedPlan.mark(visibility);
            var seen = all(index.find(mark, 1_000)).map(Finding::toString).collect(Collectors.joining());
            if (visibility.reaches(clearance)) {
                assertThat(seen).contains(mark);
            } else {
                assertThat(seen).doesNotContain(mark);
            }
        }
    }

    @Test
    void peopleAreFoundWithAllTheyCarry() {
        var plan = MarkedPlan.plan();
        var picture = Portfolio.whole(1, Objects.requireNonNull(plan.district()), plan)
                .seenBy(new Audience(Visibility.CABINET));
        var owner = Person.named("Owner " + MarkedPlan.mark(Visibility.CABINET), picture)
                .orElseThrow();
        assertThat(owner.owned()).hasSize(1);
        assertThat(owner.risks()).hasSize(1);
        assertThat(owner.sentence()).isEqualTo("Owning 1 initiative, answering for 1 risk.");
        assertThat(Person.named("Owner " + MarkedPlan.mark(Visibility.CLOSED_SESSION), picture))
                .isEmpty();
    }
}
