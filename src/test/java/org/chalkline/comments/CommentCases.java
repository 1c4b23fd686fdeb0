package org.chalkline.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

/** Who may say, read, change and remove what, on whichever database. */
abstract class CommentCases extends TalkFixture {

    @Test
    void whatOneSaysTheOthersOfTheCabinetRead() {
        be("cabinet", Role.CABINET);
        comments.write(CABINET, "  " + words + "\r\nin two lines ");
        be("superintendent", Role.SUPERINTENDENT);
        assertThat(comments.of(CABINET).getLast()).satisfies(comment -> {
            assertThat(comment.text()).isEqualTo(words + "\nin two lines");
            assertThat(comment.author()).isEqualTo("Cabinet member");
            assertThat(comment.editable()).isFalse();
            assertThat(comment.removable()).isTrue();
        });
    }

    @Test
    void whoSitsOnTheBoardTakesNoPartWhateverElseTheyAre() {
        for (var roles : List.of(
                new Role[] {Role.BOARD},
                new Role[] {Role.BOARD, Role.CABINET},
                new Role[] {Role.BOARD, Role.SUPERINTENDENT},
                new Role[] {Role.ADMIN})) {
            be("somebody", roles);
            assertThatThrownBy(() -> comments.of(OPEN)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> comments.write(OPEN, words)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> comments.mentionable(OPEN)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> inbox.unread()).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void ofWhatOneMayNotSeeThereIsNothingToReadOrWriteOrTouch() {
        be("cto", Role.CTO);
        comments.write(CLOSED, words);
        var id = comments.of(CLOSED).getLast().id();
        be("cabinet", Role.CABINET);
        assertThat(comments.of(CLOSED)).isEmpty();
        assertThat(comments.mentionable(CLOSED)).isEmpty();
        for (var record : List.of(CLOSED, new RecordKey(RecordKind.RISK, "no-such-risk"))) {
            assertThatThrownBy(() -> comments.write(record, words))
                    .isInstanceOf(CommentRefused.class)
                    .hasMessageContaining("nothing here");
        }
        for (var one : List.of(id, Long.MAX_VALUE)) {
            assertThatThrownBy(() -> comments.remove(one)).hasMessageContaining("nothing here");
            assertThatThrownBy(() -> comments.edit(one, "other")).hasMessageContaining("nothing here");
        }
    }

    @Test
    void onesOwnWordsCanBeChangedForAQuarterOfAnHour() {
        be("cabinet", Role.CABINET);
        comments.write(OPEN, words);
        var id = comments.of(OPEN).getLast().id();
        be("cto", Role.CTO);
        assertThatThrownBy(() -> comments.edit(id, "Not mine")).isInstanceOf(CommentRefused.class);
        assertThatThrownBy(() -> comments.remove(id)).isInstanceOf(CommentRefused.class);
        be("cabinet", Role.CABINET);
        clock.advance(Duration.ofMinutes(14));
        comments.edit(id, words + " @Technology chief");
        assertThat(comments.of(OPEN).getLast().editedAt()).isPresent();
        clock.advance(Duration.ofMinutes(2));
        assertThatThrownBy(() -> comments.edit(id, "Too late")).hasMessageContaining("15 minutes");
        assertThat(comments.of(OPEN).getLast().text()).isEqualTo(words + " @Technology chief");
        be("cto", Role.CTO);
        assertThat(inbox.unread()).isEqualTo(1);
    }

    @Test
    void ofARemovedCommentOnlyThatItWasThereAndWhoRemovedItStays() {
        be("cabinet", Role.CABINET);
        comments.write(OPEN, words + " @Technology chief");
        var id = comments.of(OPEN).getLast().id();
        be("superintendent", Role.SUPERINTENDENT);
        comments.remove(id);
        assertThatThrownBy(() -> comments.remove(id)).isInstanceOf(CommentRefused.class);
        be("cto", Role.CTO);
        assertThat(inbox.unread()).isZero();
        assertThat(comments.of(OPEN).getLast()).satisfies(comment -> {
            assertThat(comment.text()).isEmpty();
            assertThat(comment.removedBy()).contains("Superintendent");
            assertThat(comment.author()).isEqualTo("Cabinet member");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "a\u0000b", "escape \u001b[0m"})
    void whatIsNoTextIsRefused(String text) {
        assertThatThrownBy(() -> comments.write(OPEN, text)).isInstanceOf(CommentRefused.class);
    }

    @Test
    void aTextHasABound() {
        var longest = "ä".repeat(CommentService.LONGEST);
        comments.write(OPEN, longest);
        assertThat(comments.of(OPEN).getLast().text()).isEqualTo(longest);
        assertThatThrownBy(() -> comments.write(OPEN, longest + "a")).hasMessageContaining("2,000");
    }

    @Test
    void linksAndRisksAreTalkedAboutAndOtherRecordsAreNot() {
        var link = new RecordKey(RecordKind.LINK, OPEN.code() + "|" + MarkedPlan.code("G", Visibility.PUBLIC));
        var risk = new RecordKey(RecordKind.RISK, MarkedPlan.code("K", Visibility.CABINET));
        Stream.of(link, risk).forEach(record -> {
            comments.write(record, words);
            assertThat(comments.of(record)).hasSize(1);
        });
        var fund = new RecordKey(RecordKind.FUND, MarkedPlan.code("F", Visibility.PUBLIC));
        assertThatThrownBy(() -> comments.write(fund, words)).isInstanceOf(CommentRefused.class);
        // What stands for hidden goals is many goals, and none to talk about.
        be("cabinet", Role.CABINET);
        var other = new RecordKey(RecordKind.LINK, OPEN.code() + "|OTHER-GOALS");
        assertThatThrownBy(() -> comments.write(other, words)).isInstanceOf(CommentRefused.class);
    }
}
