package org.chalkline.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.FieldChange;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Strength;
import org.chalkline.revisions.EditConflict.Lost;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** What two people did to one record comes together without a loss. */
class RaceTest {

    private static final Link BEFORE = new Link(
            new InitiativeId("I1"),
            new GoalId("G1"),
            Strength.INDIRECT,
            "was",
            Evidence.ASSERTED,
            Restricted.NONE,
            "Ana",
            LocalDate.of(2026, 3, 1),
            Visibility.CABINET);

    @Test
    void changesOfDifferentFieldsStandBesideEachOtherWithoutAQuestion() {
        var race = race(with("rationale", "mine"), with("strength", Strength.ESSENTIAL));
        assertThat(race.isSettled()).isTrue();
        assertThat(race.merged(Set.of()))
                .isEqualTo(RecordEdit.changed(
                        with("strength", Strength.ESSENTIAL),
                        RecordValues.with(BEFORE, Map.of("rationale", "mine", "strength", Strength.ESSENTIAL))));
    }

    @Test
    void theSameFieldIsAskedForAndBothAnswersCanBeGiven() {
        var race = race(with("rationale", "mine"), with("rationale", "theirs"));
        assertThat(race.isSettled()).isFalse();
        assertThat(race.contested()).containsExactly(new FieldChange("rationale", "mine", "theirs"));
        assertThat(race.merged(Set.of()).after()).isEqualTo(with("rationale", "mine"));
        assertThat(race.merged(Set.of("rationale")).after()).isEqualTo(with("rationale", "theirs"));
    }

    @Test
    void theSameChangeByBothIsNoQuestion() {
        var race = race(with("rationale", "both"), with("rationale", "both"));
        assertThat(race.isSettled()).isTrue();
        assertThat(race.merged(Set.of()).after()).isEqualTo(with("rationale", "both"));
    }

    @Test
    void whatOneDidAloneIsToldBesideTheQuestion() {
        var mine = RecordValues.with(BEFORE, Map.of("rationale", "mine", "author", "Ben"));
        var theirs = RecordValues.with(BEFORE, Map.of("rationale", "theirs", "evidence", Evidence.MEASURED));
        var race = race(mine, theirs);
        assertThat(race.onlyMine()).containsExactly(new FieldChange("author", "Ana", "Ben"));
        assertThat(race.onlyTheirs())
                .containsExactly(new FieldChange("evidence", Evidence.ASSERTED, Evidence.MEASURED));
        assertThat(race.merged(Set.of("rationale")).after())
                .isEqualTo(RecordValues.with(
                        BEFORE, Map.of("rationale", "theirs", "author", "Ben", "evidence", Evidence.MEASURED)));
    }

    @Test
    void aRecordRetiredMeanwhileIsAskedForAndBroughtBackAsTyped() {
        var mine = with("rationale", "mine");
        var race = Race.of(new Lost(RecordEdit.changed(BEFORE, mine), null));
        assertThat(race.isSettled()).isFalse();
        assertThat(race.merged(Set.of())).isEqualTo(RecordEdit.added(mine));
    }

    @Test
    void retiringWhatSomebodyHasChangedIsAskedFor() {
        var now = with("rationale", "theirs");
        var race = Race.of(new Lost(RecordEdit.retired(BEFORE), now));
        assertThat(race.isSettled()).isFalse();
        assertThat(race.merged(Set.of())).isEqualTo(RecordEdit.retired(now));
    }

    @Test
    void otherEditsOfTheSameSaveStayAsTheyWere() {
        var other = RecordEdit.added(RecordValues.with(BEFORE, Map.of("goal", new GoalId("G2"))));
        var race = race(with("rationale", "mine"), with("author", "Ben"));
        var settled = Race.settled(List.of(other, race.lost().mine()), List.of(race), any -> Set.of());
        assertThat(settled).hasSize(2).first().isEqualTo(other);
        assertThat(settled.getLast().before()).isEqualTo(with("author", "Ben"));
    }

    private static Race race(Link mine, Link now) {
        return Race.of(new Lost(RecordEdit.changed(BEFORE, mine), now));
    }

    private static Link with(String field, Object value) {
        return RecordValues.with(BEFORE, Map.of(field, value));
    }
}
