package org.chalkline.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chalkline.MarkedPlan;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountService;
import org.chalkline.access.Person;
import org.chalkline.access.Role;
import org.chalkline.access.TestClock;
import org.chalkline.access.TestClockConfiguration;
import org.chalkline.inbox.InboxEntry;
import org.chalkline.inbox.InboxFilter;
import org.chalkline.inbox.InboxService;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanEditor;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may say what to whom, and who is told, on whichever database. */
@SpringBootTest(properties = "chalkline.demo=true")
@Import(TestClockConfiguration.class)
abstract class CommentCases {

    private static final RecordKey OPEN = initiative(Visibility.PUBLIC);
    private static final RecordKey CABINET = initiative(Visibility.CABINET);
    private static final RecordKey CLOSED = initiative(Visibility.CLOSED_SESSION);

    @Autowired
    CommentService comments;

    @Autowired
    InboxService inbox;

    @Autowired
    AccountService accounts;

    @Autowired
    PlanWriter writer;

    @Autowired
    PlanEditor editor;

    @Autowired
    PictureService pictures;

    @Autowired
    TestClock clock;

    private final String words = "Said " + UUID.randomUUID();

    @BeforeEach
    void plan() {
        be("cto", Role.CTO);
        writer.write(PlanChange.put(MarkedPlan.plan()), Cause.byHand("Planting marks"));
        for (var one : List.of("cto", "superintendent", "cabinet")) {
            be(one, Role.valueOf(one.toUpperCase(java.util.Locale.ROOT)));
            inbox.markAllRead();
        }
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

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
    void whatRisesAboveAReaderTakesItsCommentsAndNoticesAlong() {
        be("cto", Role.CTO);
        comments.write(CABINET, words + " @Cabinet member");
        be("cabinet", Role.CABINET);
        assertThat(inbox.unread()).isEqualTo(1);
        raise(CABINET);
        be("cabinet", Role.CABINET);
        assertThat(comments.of(CABINET)).isEmpty();
        assertThat(inbox.unread()).isZero();
        assertThat(entries()).noneMatch(entry -> entry.about().equals(CABINET));
        be("superintendent", Role.SUPERINTENDENT);
        assertThat(comments.of(CABINET)).isNotEmpty();
    }

    @Test
    void onlyThoseAreMentionedWhoMaySeeTheRecord() {
        account("Dana Board", Role.BOARD, Role.CABINET);
        be("cto", Role.CTO);
        assertThat(comments.mentionable(CLOSED))
                .extracting(person -> person.name().text())
                .contains("cto", "superintendent")
                .doesNotContain("cabinet", "board", "admin");
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
            assertThat(entry.about()).isEqualTo(CLOSED);
            assertThat(entry.actor()).isEqualTo("Technology chief");
            assertThat(entry.read()).isFalse();
        });
    }

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
        assertThat(first.entries()).hasSize(3).allMatch(entry -> entry.about().equals(OPEN));
        var second = inbox.page(new InboxFilter(true, null), first.next(), 3);
        assertThat(second.entries()).hasSize(1);
        assertThat(second.next()).isZero();
    }

    private List<InboxEntry> entries() {
        return inbox.page(InboxFilter.ALL, InboxService.NEWEST, 50).entries();
    }

    private void raise(RecordKey record) {
        be("cto", Role.CTO);
        var before = (Initiative) pictures.current().find(record).orElseThrow();
        editor.save(
                List.of(RecordEdit.changed(
                        before, RecordValues.with(before, Map.of("visibility", Visibility.CLOSED_SESSION)))),
                Cause.byHand("For closed session"));
    }

    private AccountName account(String displayName, Role... roles) {
        be("admin", Role.ADMIN);
        var name = new AccountName("p" + UUID.randomUUID().toString().substring(0, 8));
        accounts.create(name, displayName, Set.of(roles));
        return name;
    }

    private static RecordKey initiative(Visibility visibility) {
        return new RecordKey(RecordKind.INITIATIVE, MarkedPlan.code("I", visibility));
    }

    private static void be(String name, Role... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        name,
                        "",
                        Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new)));
    }
}
