package org.chalkline.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What editions promise, on the marked plan. On each database: see the two classes that extend this one. */
@SpringBootTest
abstract class EditionCases {

    private static final FiscalYear FY27 = new FiscalYear(2027);
    private static final LocalDate MEETS = LocalDate.of(2026, 11, 17);

    /** Who may do what from where, written down by hand. */
    private static final Map<EditionState, Map<Role, Set<EditionStep>>> MAY = Map.of(
            EditionState.DRAFT,
            Map.of(Role.CTO, Set.of(EditionStep.CHANGE, EditionStep.FREEZE, EditionStep.DISCARD, EditionStep.SUBMIT)),
            EditionState.SUBMITTED,
            Map.of(
                    Role.CTO,
                    Set.of(EditionStep.WITHDRAW),
                    Role.SUPERINTENDENT,
                    Set.of(EditionStep.APPROVE, EditionStep.RETURN)),
            EditionState.APPROVED,
            Map.of(Role.CTO, Set.of(EditionStep.PUBLISH)));

    @Autowired
    EditionService service;

    @Autowired
    EditionReader reader;

    @Autowired
    PublicationService publications;

    @Autowired
    PublicEditions everybodys;

    @Autowired
    EditionFiles files;

    @Autowired
    PlanWriter writer;

    @Autowired
    PictureService pictures;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void plan() {
        as(Role.CTO);
        writer.write(PlanChange.put(MarkedPlan.plan()), new Cause(Origin.IMPORT, "Marked"));
        EditionTables.clear(database);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void as(Role... roles) {
        as("one who is " + Arrays.toString(roles), roles);
    }

    private static void as(String name, Role... roles) {
        var granted = Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", granted));
    }

    @Test
    void eachStepIsTakenByThoseAloneWhoMayFromWhereItLeadsOn() {
        var wrong = new ArrayList<String>();
        for (var state : EditionState.values()) {
            for (var role : Role.values()) {
                for (var step : EditionStep.values()) {
                    var may = MAY.getOrDefault(state, Map.of())
                            .getOrDefault(role, Set.of())
                            .contains(step);
                    check(state, role, step, may, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void check(EditionState state, Role role, EditionStep step, boolean may, List<String> wrong) {
        var number = in(state);
        var before = whole(number);
        as(role);
        var thrown = attempt(step, before);
        var after = whole(number);
        var place = "%s as %s in %s".formatted(step, role, state);
        if (may) {
            if (thrown != null || after.state() != step.to()) {
                wrong.add(place + " is not taken: " + thrown);
            }
        } else if (!(thrown instanceof AccessDeniedException) && !(thrown instanceof EditionRefused)) {
            wrong.add(place + " is not refused: " + thrown);
        } else if (!after.steps().equals(before.steps())
                || after.state() != before.state()
                || !Objects.equals(after.hash(), before.hash())) {
            wrong.add(place + " was refused and changed something");
        }
    }

    private @Nullable Throwable attempt(EditionStep step, Edition edition) {
        var number = edition.number();
        var hash = Optional.ofNullable(edition.hash()).orElse("");
        return catchThrowable(() -> {
            switch (step) {
                case CHANGE -> service.change(number, edition.content(), edition.content());
                case FREEZE -> service.freezeAnew(number);
                case DISCARD -> service.discard(number);
                case SUBMIT -> service.submit(number, edition.content());
                case WITHDRAW -> service.withdraw(number);
                case APPROVE -> service.approve(number, hash);
                case RETURN -> service.sendBack(number, hash, "Shorter, please");
                case PUBLISH -> service.publish(number);
            }
        });
    }

    private long in(EditionState state) {
        return switch (state) {
            case DRAFT -> drafted(Occasion.CABINET);
            case DISCARDED -> {
                var number = drafted(Occasion.CABINET);
                service.discard(number);
                yield number;
            }
            case SUBMITTED -> submitted(Occasion.CABINET);
            case APPROVED -> approved(Occasion.CABINET);
            case PUBLISHED -> published(Occasion.CABINET);
            case SUPERSEDED -> {
                var number = published(Occasion.CABINET);
                published(Occasion.CABINET);
                yield number;
            }
        };
    }

    private static EditionContent content(Occasion occasion) {
        return EditionContent.begin("The plan", occasion, MEETS, FY27)
                .withPages(List.of(
                        Page.of(PageKind.COVER).withWords("", "Welcome", "Wait for silence", 2),
                        Page.of(PageKind.PLAN),
                        Page.of(PageKind.FLOW),
                        Page.of(PageKind.WEIGHT_AND_MONEY),
                        Page.of(PageKind.GOAL, MarkedPlan.code("G", Visibility.CLOSED_SESSION)),
                        Page.of(PageKind.GOAL, MarkedPlan.code("G", Visibility.CABINET)),
                        Page.of(PageKind.GOAL, MarkedPlan.code("G", Visibility.BOARD)),
                        Page.of(PageKind.INITIATIVE, MarkedPlan.code("I", Visibility.CLOSED_SESSION)),
                        Page.of(PageKind.INITIATIVE, MarkedPlan.code("I", Visibility.CABINET)),
                        Page.of(PageKind.INITIATIVE, MarkedPlan.code("I", Visibility.BOARD)),
                        Page.of(PageKind.BUDGET),
                        Page.of(PageKind.CLIFFS),
                        Page.of(PageKind.RISKS),
                        Page.of(PageKind.CHANGES),
                        Page.of(PageKind.TEXT)))
                .forMeeting("The plan", occasion, MEETS, FY27);
    }

    private long drafted(Occasion occasion) {
        as(Role.CTO);
        return service.freeze(content(occasion));
    }

    private long submitted(Occasion occasion) {
        var number = drafted(occasion);
        service.submit(number, whole(number).content());
        return number;
    }

    private long approved(Occasion occasion) {
        var number = submitted(occasion);
        var hash = Objects.requireNonNull(whole(number).hash());
        as(Role.SUPERINTENDENT);
        service.approve(number, hash);
        as(Role.CTO);
        return number;
    }

    private long published(Occasion occasion) {
        var number = approved(occasion);
        if (occasion == Occasion.PUBLIC) {
            service.publish(number, Leak.hash(publications.leaks(number)));
        } else {
            service.publish(number);
        }
        return number;
    }

    /** As its author sees it. */
    private Edition whole(long number) {
        as(Role.CTO);
        return reader.find(number).orElseThrow();
    }

    @Test
    void noHandInItSaysYesToIt() {
        as("both", Role.CTO, Role.SUPERINTENDENT);
        var number = service.freeze(content(Occasion.BOARD));
        service.submit(number, reader.find(number).orElseThrow().content());
        var hash = Objects.requireNonNull(reader.find(number).orElseThrow().hash());
        assertThatThrownBy(() -> service.approve(number, hash))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("You had a hand");
    }

    @Test
    void whatIsPublishedStaysAsItIsWhateverBecomesOfThePlan() {
        var number = published(Occasion.BOARD);
        var before = whole(number);
        var weight = pictures.current().goals().getFirst();
        writer.write(
                PlanChange.put(
                        Plan.of(List.<Goal>of(weight.withWeight(weight.weight().add(java.math.BigDecimal.ONE))))),
                Cause.byHand("Another weight"));
        var after = whole(number);
        assertThat(after.hash()).isEqualTo(before.hash());
        assertThat(after.intact()).isTrue();
        assertThat(words(after)).isEqualTo(words(before));
    }

    @Test
    void aDraftStandsOnTheNumbersOfItsMomentUntilTheyAreFrozenAnew() {
        var number = drafted(Occasion.CABINET);
        var before = words(whole(number));
        var goal = pictures.current().goals().getFirst();
        writer.write(
                PlanChange.put(
                        Plan.of(List.<Goal>of(goal.withWeight(goal.weight().add(java.math.BigDecimal.TEN))))),
                Cause.byHand("Another weight"));
        assertThat(words(whole(number))).isEqualTo(before);
        service.freezeAnew(number);
        assertThat(words(whole(number))).isNotEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void nothingAboveTheMeetingStandsOnAnyPageEvenForItsAuthor(Occasion occasion) {
        var text = words(whole(published(occasion)));
        for (var visibility : Visibility.values()) {
            if (occasion.audience().sees(visibility)) {
                assertThat(text).as(visibility.name()).contains(MarkedPlan.mark(visibility));
            } else {
                assertThat(text).as(visibility.name()).doesNotContain(MarkedPlan.mark(visibility));
            }
        }
        assertThat(text).contains(occasion == Occasion.PUBLIC ? "not for the public" : "not for this meeting");
    }

    @Test
    void readersSeeWhatIsPublishedForThemAndNoNotes() {
        var forCabinet = published(Occasion.CABINET);
        var forBoard = published(Occasion.BOARD);
        var draft = drafted(Occasion.BOARD);
        as(Role.BOARD);
        assertThat(reader.editions()).extracting(Edition.Listed::number).containsExactly(forBoard);
        assertThat(reader.find(forCabinet)).isEmpty();
        assertThat(reader.find(draft)).isEmpty();
        var seen = reader.find(forBoard).orElseThrow();
        assertThat(seen.toString())
                .contains("Welcome")
                .doesNotContain("Wait for silence")
                .doesNotContain(MarkedPlan.mark(Visibility.CABINET))
                .doesNotContain(MarkedPlan.mark(Visibility.CLOSED_SESSION));
        as(Role.CABINET);
        assertThat(reader.editions()).extracting(Edition.Listed::number).containsExactly(forBoard, forCabinet);
        as(Role.ADMIN);
        assertThatThrownBy(() -> reader.editions()).isInstanceOf(AccessDeniedException.class);
        assertThat(whole(forBoard).toString()).contains("Wait for silence");
    }

    @ParameterizedTest
    @EnumSource(EditionFiles.Form.class)
    void whatIsTakenAlongIsWhatItsReaderMaySee(EditionFiles.Form form) throws IOException {
        var forCabinet = published(Occasion.CABINET);
        var forBoard = published(Occasion.BOARD);
        as(Role.BOARD);
        assertThatThrownBy(() -> files.write(forCabinet, form, OutputStream.nullOutputStream()))
                .isInstanceOf(EditionRefused.class);
        var out = new ByteArrayOutputStream();
        files.write(forBoard, form, out);
        var begins = switch (form) {
            case PPTX, XLSX -> "PK";
            case PDF -> "%PDF-";
            case HTML -> "<!DOCTYPE html>";
        };
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith(begins);
        var everything = FileBytes.of(out.toByteArray());
        for (var visibility : Visibility.values()) {
            assertThat(everything.contains(MarkedPlan.mark(visibility)))
                    .as("%s in %s", visibility, form)
                    .isEqualTo(Occasion.BOARD.audience().sees(visibility));
        }
        assertThat(everything).doesNotContain("Wait for silence");
        var told = database.queryForList(
                "select what from audit_entry order by number desc fetch first 1 row only", String.class);
        assertThat(told).containsExactly("Took edition %d along as %s".formatted(forBoard, form.ending()));
    }

    @Test
    void theNextOfTheSameMeetingTakesItsPlaceAndTellsWhatChangedSinceTheMeetingBefore() {
        var first = published(Occasion.BOARD);
        var second = published(Occasion.BOARD);
        assertThat(whole(first).state()).isEqualTo(EditionState.SUPERSEDED);
        assertThat(whole(first).supersededBy()).isEqualTo(second);
        var goal = pictures.current().goals().getFirst();
        writer.write(
                PlanChange.put(
                        Plan.of(List.<Goal>of(goal.withWeight(goal.weight().add(java.math.BigDecimal.ONE))))),
                Cause.byHand("Another weight"));
        var next = service.freeze(
                content(Occasion.BOARD).forMeeting("The next", Occasion.BOARD, MEETS.plusMonths(1), FY27));
        var changes = whole(next).sheets().stream()
                .filter(sheet -> sheet.kind() == PageKind.CHANGES)
                .findFirst()
                .orElseThrow();
        assertThat(changes.sentence()).contains("1 record changed");
        assertThat(changes.points()).anyMatch(point -> point.contains(goal.title()));
    }

    @Test
    void whatWasAlteredInTheDatabaseIsToldAndGoesNoFurther() {
        var number = submitted(Occasion.BOARD);
        var hash = Objects.requireNonNull(whole(number).hash());
        database.update("update edition set sheets = replace(sheets, 'Welcome', 'Farewell') where id = ?", number);
        assertThat(whole(number).intact()).isFalse();
        as(Role.SUPERINTENDENT);
        assertThatThrownBy(() -> service.approve(number, hash))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("altered");
    }

    @Test
    void whatWaitsIsApprovedAsItWasLookedAt() {
        var number = submitted(Occasion.BOARD);
        var looked = Objects.requireNonNull(whole(number).hash());
        service.withdraw(number);
        var content = whole(number).content();
        service.change(number, content, content.withPages(content.pages().subList(0, 2)));
        service.submit(number, whole(number).content());
        as(Role.SUPERINTENDENT);
        assertThatThrownBy(() -> service.approve(number, looked))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("moved on");
    }

    @Test
    void ofManyWhoApproveAtOnceExactlyOneDoes() throws Exception {
        var number = submitted(Occasion.BOARD);
        var hash = Objects.requireNonNull(whole(number).hash());
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> approve = () -> {
                as(Role.SUPERINTENDENT);
                return catchThrowable(() -> service.approve(number, hash)) == null;
            };
            var done = 0;
            for (var each : pool.invokeAll(java.util.Collections.nCopies(20, approve))) {
                done += each.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(whole(number).steps())
                .filteredOn(step -> step.step() == EditionStep.APPROVE)
                .hasSize(1);
    }

    @Test
    void ofTwoOfOneMeetingPublishedAtOnceExactlyOneStands() throws Exception {
        var numbers = List.of(approved(Occasion.BOARD), approved(Occasion.BOARD));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var publishing = numbers.stream()
                    .map(number -> (Callable<Throwable>) () -> {
                        as(Role.CTO);
                        return catchThrowable(() -> service.publish(number));
                    })
                    .toList();
            for (var each : pool.invokeAll(publishing)) {
                assertThat(each.get()).isNull();
            }
        }
        assertThat(numbers)
                .extracting(number -> whole(number).state())
                .containsExactlyInAnyOrder(EditionState.PUBLISHED, EditionState.SUPERSEDED);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var number = drafted(Occasion.BOARD);
        var seen = whole(number).content();
        service.change(number, seen, seen.withPages(List.of(Page.of(PageKind.COVER))));
        assertThatThrownBy(() -> service.change(number, seen, seen.withPages(List.of())))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("Somebody else");
        assertThat(whole(number).content().pages()).hasSize(1);
    }

    @Test
    void aPageThatCannotBeKeptIsRefusedWithItsNumber() {
        var content = content(Occasion.BOARD);
        var tooLong = Page.of(PageKind.TEXT).withWords("", "x".repeat(Page.LONGEST_TEXT + 1), "", 0);
        as(Role.CTO);
        assertThatThrownBy(() -> service.freeze(content.withPages(List.of(Page.of(PageKind.COVER), tooLong))))
                .hasMessageContaining("Page 2")
                .isInstanceOf(EditionRefused.class);
        assertThatThrownBy(() -> service.freeze(content.withPages(List.of(Page.of(PageKind.GOAL)))))
                .hasMessageContaining("Page 1: say what it is about");
        assertThat(reader.editions()).isEmpty();
    }

    @Test
    void anEditionForEverybodyIsPublishedOnceEachThingOnItsListIsLookedAt() {
        var number = approved(Occasion.PUBLIC);
        var leaks = publications.leaks(number);
        assertThat(leaks).isNotEmpty();
        for (var looked : List.of("", Leak.hash(List.of()), Leak.hash(leaks.subList(1, leaks.size())))) {
            assertThatThrownBy(() -> service.publish(number, looked))
                    .isInstanceOf(EditionRefused.class)
                    .hasMessageContaining("looked at");
        }
        assertThatThrownBy(() -> service.publish(number)).isInstanceOf(EditionRefused.class);
        assertThat(whole(number).state()).isEqualTo(EditionState.APPROVED);
        assertThat(everybodys.all()).isEmpty();
        service.publish(number, Leak.hash(leaks));
        assertThat(whole(number).steps().getLast().words()).contains(leaks.size() + " things");
        assertThat(database.queryForList(
                        "select confirmed_by from edition_confirmation where edition = ?", String.class, number))
                .hasSize(leaks.size())
                .containsOnly("one who is [CTO]");
        assertThat(everybodys.find(number)).isPresent();
    }

    @Test
    void whatWasSaidInTheLastEditionForEverybodyIsNotNewInTheNextWhichTakesItsPlace() {
        var first = published(Occasion.PUBLIC);
        var next = approved(Occasion.PUBLIC);
        assertThat(publications.leaks(next)).noneMatch(Leak::isNew);
        service.publish(next, Leak.hash(publications.leaks(next)));
        assertThat(everybodys.all()).extracting(PublicEdition.Listed::number).containsExactly(next, first);
        assertThat(everybodys.find(first).orElseThrow().listed().supersededBy()).isEqualTo(next);
        assertThat(everybodys.find(next).orElseThrow().listed().supersededBy()).isNull();
    }

    @Test
    void nothingButEditionsForEverybodyThatAreOutIsReadWithoutSigningIn() {
        var forBoard = published(Occasion.BOARD);
        var approved = approved(Occasion.PUBLIC);
        var out = published(Occasion.PUBLIC);
        SecurityContextHolder.clearContext();
        assertThat(everybodys.all()).extracting(PublicEdition.Listed::number).containsExactly(out);
        assertThat(everybodys.find(forBoard)).isEmpty();
        assertThat(everybodys.find(approved)).isEmpty();
        assertThat(everybodys.find(out).orElseThrow().toString())
                .contains("Welcome")
                .doesNotContain("Wait for silence");
        database.update("update edition set sheets = replace(sheets, 'Welcome', 'Farewell') where id = ?", out);
        assertThat(everybodys.find(out)).isEmpty();
    }

    @Test
    void itsTextsAreTranslatedOnceAndTheNextEditionHasThem() {
        var number = drafted(Occasion.PUBLIC);
        var content = whole(number).content();
        assertThat(publications.texts(number))
                .allMatch(PublicText::isMissing)
                .extracting(PublicText::english)
                .contains("Welcome");
        service.change(number, content, content.withTranslations(Map.of("Welcome", "Bienvenidos")));
        assertThat(publications.spanish(number)).extracting(Sheet::narrative).contains("Bienvenidos");
        var next = drafted(Occasion.PUBLIC);
        assertThat(publications.texts(next)).contains(new PublicText("Welcome", "Bienvenidos"));
        var out = published(Occasion.PUBLIC);
        var sheets = everybodys.find(out).orElseThrow().sheets().get(PublicLanguage.SPANISH);
        assertThat(sheets).extracting(Sheet::narrative).contains("Bienvenidos");
        as(Role.BOARD);
        assertThat(publications.spanish(number)).isEmpty();
        assertThat(publications.spanish(out)).isNotEmpty();
    }

    @Test
    void aPageThatIsNotForEverybodyIsRefusedInAnEditionForThem() {
        var number = drafted(Occasion.PUBLIC);
        var content = whole(number).content();
        assertThatThrownBy(() -> service.change(
                        number, content, content.withPages(List.of(Page.of(PageKind.COVER), Page.of(PageKind.RISKS)))))
                .isInstanceOf(EditionRefused.class)
                .hasMessage("Page 2: “Risks and appetite” is not for the public.");
    }

    /** Everything that is read on its pages, the tables of their drawings included. */
    private static String words(Edition edition) {
        var words = new StringBuilder();
        for (var sheet : edition.sheets()) {
            words.append(List.of(
                    sheet.kicker(), sheet.title(), sheet.sentence(), sheet.points(), sheet.narrative(), sheet.notes()));
            var chart = sheet.chart();
            if (chart != null) {
                words.append(chart.caption()).append(chart.table().rows());
            }
        }
        return words.toString();
    }
}
