package org.chalkline.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Person;
import org.chalkline.access.Role;
import org.chalkline.inbox.InboxFilter;
import org.chalkline.inbox.InboxService;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.inbox.NoticeSubject;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** Who is told of what is said, on whichever database. */
abstract class NoticeCases extends TalkFixture {

    @Test
    void whoSaidSomethingBeforeOrOwnsTheRecordIsTold() {
        var owner = account(MarkedPlan.mark(Visibility.CABINET), Role.CABINET);
        var owning = account("Owner " + MarkedPlan.mark(Visibility.CABINET), Role.CABINET);
        be("cabinet", Role.CABINET);
        comments.write(CABINET, words);
        be("superintendent", Role.SUPERINTENDENT);
        comments.write(CABINET, "An answer");
        assertThat(inbox.unread()).isZero();
        be("cabinet", Role.CABINET);
        assertThat(entries().getFirst().kind()).isEqualTo(NoticeKind.COMMENT);
        be(owning.text(), Role.CABINET);
        assertThat(inbox.unread()).isEqualTo(2);
        be(owner.text(), Role.CABINET);
        assertThat(inbox.unread()).isZero();
    }

    @Test
    void noticesAreOnesOwnToReadAndToMark() {
        be("cto", Role.CTO);
        comments.write(OPEN, words + " @Cabinet member @Superintendent");
        be("superintendent", Role.SUPERINTENDENT);
        var notOurs = entries().getFirst().id();
        be("cabinet", Role.CABINET);
        inbox.mark(List.of(notOurs), true);
        assertThat(inbox.unread()).isEqualTo(1);
        assertThat(inbox.page(new InboxFilter(true, NoticeKind.COMMENT), InboxService.NEWEST, 10)
                        .entries())
                .isEmpty();
        var own = entries().getFirst().id();
        inbox.mark(List.of(own), true);
        assertThat(inbox.unread()).isZero();
        inbox.mark(List.of(own), false);
        assertThat(inbox.unread()).isEqualTo(1);
        be("superintendent", Role.SUPERINTENDENT);
        assertThat(inbox.unread()).isEqualTo(1);
    }

    @Test
    void olderNoticesComePageByPageWithoutThoseOfHiddenRecords() {
        be("cto", Role.CTO);
        for (int i = 0; i < 7; i++) {
            comments.write(i % 2 == 0 ? OPEN : CABINET, words + " @Cabinet member");
        }
        raise(CABINET);
        be("cabinet", Role.CABINET);
        var first = inbox.page(new InboxFilter(true, null), InboxService.NEWEST, 3);
        assertThat(first.entries()).hasSize(3).allMatch(entry -> entry.about().equals(NoticeSubject.of(OPEN)));
        var second = inbox.page(new InboxFilter(true, null), first.next(), 3);
        assertThat(second.entries()).hasSize(1);
        assertThat(second.next()).isZero();
    }

    @Test
    void whatRisesAboveAReaderTakesItsCommentsAndNoticesAlong() {
        be("cto", Role.CTO);
        comments.write(CABINET, words + " @Cabinet member");
        be("cabinet", Role.CABINET);
        assertThat(inbox.unread()).isEqualTo(1);
        raise(CABINET);
        be("cabinet", Role.CABINET);
        assertThat(comments.of(CABINET)).isEmpty();
        assertThat(inbox.unread()).isZero();
        assertThat(entries()).noneMatch(entry -> entry.about().equals(NoticeSubject.of(CABINET)));
        be("superintendent", Role.SUPERINTENDENT);
        assertThat(comments.of(CABINET)).isNotEmpty();
    }

    @Test
    void onlyThoseAreMentionedWhoMaySeeTheRecord() {
        account("Dana Board", Role.BOARD, Role.CABINET);
        be("cto", Role.CTO);
        assertThat(comments.mentionable(CLOSED))
                .extracting(person -> person.name().text())
                .contains("superintendent")
                .doesNotContain("cto", "cabinet", "board", "admin");
        assertThat(comments.mentionable(CABINET))
                .extracting(Person::displayName)
                .contains("Cabinet member", "Superintendent")
                .doesNotContain("Dana Board", "Board member", "Administrator");
        comments.write(CLOSED, words + " @Cabinet member @Superintendent @Board member");
        assertThat(comments.of(CLOSED).getLast().mentions()).containsExactly("Superintendent");
        be("cabinet", Role.CABINET);
        assertThat(inbox.unread()).isZero();
        be("superintendent", Role.SUPERINTENDENT);
        assertThat(entries().getFirst()).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(NoticeKind.MENTION);
            assertThat(entry.about()).isEqualTo(NoticeSubject.of(CLOSED));
            assertThat(entry.actor()).isEqualTo("Technology chief");
            assertThat(entry.read()).isFalse();
        });
    }
}
