package org.chalkline.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the board's portal promises: whose questions are whose, and what of past editions is found. See the two that extend it. */
@SpringBootTest
abstract class QuestionCases {

    private static final FiscalYear FY27 = new FiscalYear(2027);
    private static final LocalDate MEETS = LocalDate.of(2026, 11, 17);
    private static final String ASKED = "Why does *this* cost so much?";
    private static final String ANSWER = "Because **three** schools are old.";

    /** Who may do what from where, written down by hand. */
    private static final Map<QuestionState, Map<Role, Set<QuestionStep>>> MAY = Map.of(
            QuestionState.ASKED,
            Map.of(Role.CTO, Set.of(QuestionStep.ANSWER, QuestionStep.SEND)),
            QuestionState.TO_CLEAR,
            Map.of(
                    Role.CTO,
                    Set.of(QuestionStep.WITHDRAW),
                    Role.SUPERINTENDENT,
                    Set.of(QuestionStep.CLEAR, QuestionStep.RETURN)));

    @Autowired
    EditionService editions;

    @Autowired
    EditionReader reader;

    @Autowired
    EditionFinder finder;

    @Autowired
    QuestionService service;

    @Autowired
    QuestionReader questions;

    @Autowired
    PlanWriter writer;

    @Autowired
    JdbcTemplate database;

    private long edition;

    @BeforeEach
    void publishForTheBoard() {
        as(Role.CTO);
        writer.write(PlanChange.put(MarkedPlan.plan()), new Cause(Origin.IMPORT, "Marked"));
        EditionTables.clear(database);
        edition = published(Occasion.BOARD, MEETS);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void as(Role... roles) {
        as("one who is " + List.of(roles), roles);
    }

    private static void as(String name, Role... roles) {
        var granted = List.of(roles).stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", granted));
    }

    private long published(Occasion occasion, LocalDate day) {
        as(Role.CTO);
        var content = EditionContent.begin("The plan of " + day, occasion, day, FY27);
        return publish(editions.freeze(content.withPages(List.of(
                Page.of(PageKind.COVER).withWords("", "", "Zanzibar is in the notes", 0),
                Page.of(PageKind.BUDGET),
                Page.of(PageKind.TEXT).withWords("Words", "We promised résumés of *everything*.", "", 0)))));
    }

    private long publish(long number) {
        as(Role.CTO);
        editions.submit(number, reader.find(number).orElseThrow().content());
        var hash = Objects.requireNonNull(reader.find(number).orElseThrow().hash());
        as(Role.SUPERINTENDENT);
        editions.approve(number, hash);
        as(Role.CTO);
        editions.publish(number);
        return number;
    }

    private long asked() {
        as("Ada", Role.BOARD);
        return service.ask(edition, 2, "", ASKED);
    }

    private long in(QuestionState state) {
        var number = asked();
        as(Role.CTO);
        service.answer(number, "", ANSWER);
        if (state != QuestionState.ASKED) {
            service.send(number, ANSWER);
        }
        if (state == QuestionState.CLEARED) {
            as(Role.SUPERINTENDENT);
            service.clear(number, ANSWER);
        }
        return number;
    }

    /** As the technology chief sees it. */
    private BoardQuestion whole(long number) {
        as(Role.CTO);
        return questions.questions().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachStepIsTakenByThoseAloneWhoMayFromWhereItLeadsOn() {
        var wrong = new ArrayList<String>();
        for (var state : QuestionState.values()) {
            for (var role : Role.values()) {
                for (var step : QuestionStep.values()) {
                    var may = MAY.getOrDefault(state, Map.of())
                            .getOrDefault(role, Set.of())
                            .contains(step);
                    check(state, role, step, may, wrong);
                    database.update("delete from board_question");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void check(QuestionState state, Role role, QuestionStep step, boolean may, List<String> wrong) {
        var before = whole(in(state));
        as(role);
        var thrown = attempt(step, before.number());
        var after = whole(before.number());
        var place = "%s as %s in %s".formatted(step, role, state);
        if (may) {
            if (thrown != null || after.state() != step.to()) {
                wrong.add(place + " is not taken: " + thrown);
            }
        } else if (!(thrown instanceof AccessDeniedException) && !(thrown instanceof QuestionRefused)) {
            wrong.add(place + " is not refused: " + thrown);
        } else if (!after.equals(before)) {
            wrong.add(place + " was refused and changed something");
        }
    }

    private @Nullable Throwable attempt(QuestionStep step, long number) {
        return catchThrowable(() -> {
            switch (step) {
                case ANSWER -> service.answer(number, ANSWER, "Another answer");
                case SEND -> service.send(number, ANSWER);
                case WITHDRAW -> service.withdraw(number);
                case CLEAR -> service.clear(number, ANSWER);
                case RETURN -> service.sendBack(number, ANSWER, "Shorter, please");
            }
        });
    }

    @Test
    void aQuestionIsSeenByWhoAskedAndTheTechnologyChiefAlone() {
        var number = asked();
        assertThat(questions.questions()).extracting(BoardQuestion::number).containsExactly(number);
        as("Ben", Role.BOARD);
        assertThat(questions.questions()).isEmpty();
        as("Ben", Role.BOARD, Role.CTO);
        assertThat(questions.questions()).isEmpty();
        as("Ben", Role.BOARD, Role.SUPERINTENDENT);
        assertThat(questions.questions()).isEmpty();
        as(Role.SUPERINTENDENT);
        assertThat(questions.questions()).isEmpty();
        as(Role.CABINET);
        assertThatThrownBy(questions::questions).isInstanceOf(AccessDeniedException.class);
        as(Role.ADMIN);
        assertThatThrownBy(questions::questions).isInstanceOf(AccessDeniedException.class);
        assertThat(whole(number).person()).isEqualTo("Ada");
    }

    @Test
    void theSuperintendentClearsWordsWithoutAName() {
        in(QuestionState.TO_CLEAR);
        as(Role.SUPERINTENDENT);
        assertThat(questions.questions()).singleElement().satisfies(it -> {
            assertThat(it.words()).isEqualTo(ASKED);
            assertThat(it.answer()).isEqualTo(ANSWER);
            assertThat(it.person()).isEmpty();
        });
    }

    @Test
    void whoAskedReadsTheAnswerWhenItIsClearedAndNotBefore() {
        var number = in(QuestionState.TO_CLEAR);
        as("Ada", Role.BOARD);
        assertThat(questions.own())
                .singleElement()
                .satisfies(it -> assertThat(it.answer()).isEmpty());
        as(Role.SUPERINTENDENT);
        service.clear(number, ANSWER);
        as("Ada", Role.BOARD);
        assertThat(questions.own())
                .singleElement()
                .satisfies(it -> assertThat(it.answer()).isEqualTo(ANSWER));
    }

    @Test
    void aReasonForSendingBackReachesTheTechnologyChiefAlone() {
        var number = in(QuestionState.TO_CLEAR);
        as(Role.SUPERINTENDENT);
        service.sendBack(number, ANSWER, "Name no school");
        assertThat(whole(number).reason()).isEqualTo("Name no school");
        as("Ada", Role.BOARD);
        assertThat(questions.own().toString()).doesNotContain("Name no school");
        as(Role.SUPERINTENDENT);
        assertThat(questions.questions()).isEmpty();
    }

    @Test
    void aClearedAnswerStandsInTheNextEditionForAllAndInNoOther() {
        in(QuestionState.TO_CLEAR);
        var tooEarly = published(Occasion.BOARD, MEETS.plusMonths(1));
        assertThat(words(tooEarly)).doesNotContain("three schools");
        as(Role.SUPERINTENDENT);
        questions.questions().forEach(it -> service.clear(it.number(), it.answer()));
        assertThat(words(published(Occasion.CABINET, MEETS.plusMonths(2)))).doesNotContain("three schools");
        var next = published(Occasion.BOARD, MEETS.plusMonths(2));
        var later = published(Occasion.BOARD, MEETS.plusMonths(3));
        as("Ben", Role.BOARD);
        assertThat(words(next))
                .contains("The board asked one question")
                .contains("three")
                .contains("Why does \\*this\\* cost so much\\?")
                .doesNotContain("Ada");
        assertThat(words(later)).doesNotContain("three");
        assertThat(words(tooEarly)).doesNotContain("three");
        as("Ada", Role.BOARD);
        assertThat(questions.own())
                .singleElement()
                .satisfies(it -> assertThat(it.shownIn()).isEqualTo(next));
    }

    @Test
    void anEditionThatTakesThePlaceOfAnotherTakesItsAnswersAlong() {
        in(QuestionState.CLEARED);
        published(Occasion.BOARD, MEETS.plusMonths(1));
        var second = published(Occasion.BOARD, MEETS.plusMonths(1));
        // The page is chosen by hand: the answer does not wait any more.
        as(Role.CTO);
        var content = EditionContent.begin("Again", Occasion.BOARD, MEETS.plusMonths(1), FY27);
        var third = publish(editions.freeze(content.withPages(List.of(Page.of(PageKind.QUESTIONS)))));
        assertThat(words(second)).doesNotContain("three");
        assertThat(words(third)).contains("three");
    }

    @Test
    void anAnswerThatIsClearedAfterTheFreezeWaitsForTheNext() {
        var number = in(QuestionState.TO_CLEAR);
        as(Role.CTO);
        var content = EditionContent.begin("Frozen", Occasion.BOARD, MEETS.plusMonths(1), FY27)
                .withPages(List.of(Page.of(PageKind.QUESTIONS)));
        var draft = editions.freeze(content);
        database.update("update edition set frozen_at = frozen_at - interval '1' hour where id = ?", draft);
        as(Role.SUPERINTENDENT);
        service.clear(number, ANSWER);
        assertThat(words(draft)).contains("No question from the board");
        as(Role.CTO);
        editions.freezeAnew(draft);
        assertThat(words(draft)).contains("three");
    }

    @Test
    void aQuestionIsAskedAboutWhatStandsOnAPublishedPageForTheBoard() {
        as(Role.CTO);
        var draft = editions.freeze(EditionContent.begin("Draft", Occasion.BOARD, MEETS, FY27));
        var forCabinet = published(Occasion.CABINET, MEETS);
        as("Ada", Role.BOARD, Role.CABINET);
        assertThatThrownBy(() -> service.ask(draft, 1, "", ASKED)).isInstanceOf(QuestionRefused.class);
        assertThatThrownBy(() -> service.ask(forCabinet, 1, "", ASKED)).isInstanceOf(QuestionRefused.class);
        assertThatThrownBy(() -> service.ask(edition, 9, "", ASKED)).isInstanceOf(QuestionRefused.class);
        assertThatThrownBy(() -> service.ask(edition, 0, "", ASKED)).isInstanceOf(QuestionRefused.class);
        assertThatThrownBy(() -> service.ask(edition, 2, "Something else", ASKED))
                .hasMessageContaining("does not stand on this page");
        assertThatThrownBy(() -> service.ask(edition, 2, "", "  \n ")).isInstanceOf(QuestionRefused.class);
        assertThatThrownBy(() -> service.ask(edition, 2, "", "x".repeat(BoardQuestion.LONGEST_WORDS + 1)))
                .isInstanceOf(QuestionRefused.class);
        var row = AskedAbout.of(reader.find(edition).orElseThrow().sheets().get(1))
                .getFirst();
        service.ask(edition, 2, row, "x".repeat(BoardQuestion.LONGEST_WORDS));
        assertThat(questions.own())
                .singleElement()
                .satisfies(it -> assertThat(it.about()).isEqualTo(row));
    }

    @Test
    void oneMemberHasABoundedNumberOfQuestionsWithoutAnAnswer() {
        for (int i = 0; i < BoardQuestion.MOST_OPEN; i++) {
            asked();
        }
        assertThatThrownBy(this::asked).isInstanceOf(QuestionRefused.class).hasMessageContaining("wait");
        as("Ben", Role.BOARD);
        assertThat(service.ask(edition, 1, "", ASKED)).isPositive();
    }

    @Test
    void noHandInAnAnswerClearsIt() {
        var number = asked();
        as("both", Role.CTO, Role.SUPERINTENDENT);
        service.answer(number, "", ANSWER);
        service.send(number, ANSWER);
        assertThatThrownBy(() -> service.clear(number, ANSWER)).hasMessageContaining("You had a hand");
    }

    @Test
    void whatWaitsIsClearedAsItWasLookedAt() {
        var number = in(QuestionState.TO_CLEAR);
        as(Role.CTO);
        service.withdraw(number);
        service.answer(number, ANSWER, "Another answer");
        service.send(number, "Another answer");
        as(Role.SUPERINTENDENT);
        assertThatThrownBy(() -> service.clear(number, ANSWER)).hasMessageContaining("changed meanwhile");
    }

    @Test
    void ofManyWhoClearAtOnceExactlyOneDoes() throws Exception {
        var number = in(QuestionState.TO_CLEAR);
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> clear = () -> {
                as(Role.SUPERINTENDENT);
                return catchThrowable(() -> service.clear(number, ANSWER)) == null;
            };
            var done = 0;
            for (var each : pool.invokeAll(java.util.Collections.nCopies(20, clear))) {
                done += each.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    void theAuditTrailTellsTheStepsAndNoneOfTheWords() {
        in(QuestionState.CLEARED);
        var told = String.join("\n", database.queryForList("select what from audit_entry", String.class));
        assertThat(told)
                .contains("asked about page 2 of edition " + edition)
                .contains("clear the answer")
                .doesNotContain("cost so much")
                .doesNotContain("three");
    }

    @Test
    void pagesAreFoundByTheirWordsAndTheirTables() {
        as("Ada", Role.BOARD);
        assertThat(found("resumes everything")).containsExactly("editions/%d?page=3".formatted(edition));
        assertThat(found("resumees")).as("with a slip").containsExactly("editions/%d?page=3".formatted(edition));
        var cell = Objects.requireNonNull(
                        reader.find(edition).orElseThrow().sheets().get(1).chart())
                .table()
                .rows()
                .getFirst()
                .cells()
                .getFirst()
                .text();
        assertThat(found(cell)).contains("editions/%d?page=2".formatted(edition));
        assertThat(found("%")).isEmpty();
        assertThat(found("Zanzibar")).as("a note").isEmpty();
        as(Role.CTO);
        assertThat(found("Zanzibar")).as("a note").isEmpty();
    }

    @Test
    void nothingIsFoundInWhatItsReaderMayNotSee() {
        as(Role.CTO);
        var pages = List.of(Page.of(PageKind.INITIATIVE, MarkedPlan.code("I", Visibility.CABINET)));
        publish(editions.freeze(EditionContent.begin("For the cabinet", Occasion.CABINET, MEETS, FY27)
                .withPages(pages)));
        as(Role.CABINET);
        assertThat(found(MarkedPlan.mark(Visibility.CABINET))).isNotEmpty();
        as("Ada", Role.BOARD);
        assertThat(found(MarkedPlan.mark(Visibility.CABINET))).isEmpty();
    }

    private List<String> found(String words) {
        return finder.find(words).groups().stream()
                .flatMap(group -> group.shown().stream())
                .map(org.chalkline.finding.Finding::key)
                .toList();
    }

    /** Of an edition, as whoever is signed in reads it. */
    private String words(long number) {
        return reader.find(number).orElseThrow().sheets().toString();
    }
}
