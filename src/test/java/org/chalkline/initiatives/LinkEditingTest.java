package org.chalkline.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Strength;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** What a number typed into a cell of the matrix does to a link. */
class LinkEditingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Link BLANK = link(Strength.INDIRECT, "", "Ana", TODAY);
    private static final Link KEPT = link(Strength.DIRECT, "why", "Ben", TODAY.minusYears(1));

    @Test
    void aNumberInAnEmptyCellMakesALink() {
        assertThat(LinkEditing.rated(Optional.empty(), BLANK, 3))
                .contains(RecordEdit.added(link(Strength.ESSENTIAL, "", "Ana", TODAY)));
    }

    @Test
    void anotherNumberIsSomebodysNewJudgmentAndKeepsTheReason() {
        assertThat(LinkEditing.rated(Optional.of(KEPT), BLANK, 1))
                .contains(RecordEdit.changed(KEPT, link(Strength.INDIRECT, "why", "Ana", TODAY)));
    }

    @Test
    void theSameNumberChangesNothing() {
        assertThat(LinkEditing.rated(Optional.of(KEPT), BLANK, 2)).isEmpty();
    }

    @Test
    void zeroTakesTheLinkAwayWhereThereIsOne() {
        assertThat(LinkEditing.rated(Optional.of(KEPT), BLANK, 0)).contains(RecordEdit.retired(KEPT));
        assertThat(LinkEditing.rated(Optional.empty(), BLANK, 0)).isEmpty();
    }

    @Test
    void aNewStrengthInTheFormCountsAsLooking() {
        var stronger = link(Strength.ESSENTIAL, "why", "Ben", KEPT.reviewedOn());
        assertThat(LinkEditing.looked(KEPT, stronger, TODAY).reviewedOn()).isEqualTo(TODAY);
        var reworded = link(Strength.DIRECT, "another why", "Ben", KEPT.reviewedOn());
        assertThat(LinkEditing.looked(KEPT, reworded, TODAY)).isEqualTo(reworded);
    }

    private static Link link(Strength strength, String rationale, String author, LocalDate reviewedOn) {
        return new Link(
                new InitiativeId("I1"),
                new GoalId("G1"),
                strength,
                rationale,
                Evidence.ASSERTED,
                Restricted.NONE,
                author,
                reviewedOn,
                Visibility.CABINET);
    }
}
