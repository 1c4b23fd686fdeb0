package org.chalkline.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.chalkline.FullFunding;
import org.chalkline.MarkedPlan;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.Role;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.priorities.DecisionLedger;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.FundingService;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.Signature;
import org.chalkline.priorities.Verdict;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Decisions and pictures in editions, with marked decisions beside the demo's. On each database: see the two classes. */
@SpringBootTest(properties = "chalkline.demo=true")
abstract class EditionPagesCases {

    private static final List<FiscalYear> YEARS = List.of(new FiscalYear(2027));
    private static final String DECIDED = "Planted and decided";
    private static final String WAITING = "Planted and waiting";

    @Autowired
    EditionService service;

    @Autowired
    EditionReader reader;

    @Autowired
    EditionPictures shown;

    @Autowired
    EditionFiles files;

    @Autowired
    SinceEditionReader since;

    @Autowired
    ProposalService proposals;

    @Autowired
    FundingService fundings;

    @Autowired
    DecisionService decisions;

    @Autowired
    DecisionLedger ledger;

    @Autowired
    PriorityReader priorities;

    @Autowired
    PlanWriter writer;

    @Autowired
    PictureService pictures;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void plan() {
        as("cto", Role.CTO);
        if (priorities.proposals().stream().noneMatch(it -> it.content().title().equals(DECIDED))) {
            writer.write(PlanChange.put(MarkedPlan.plan()), Cause.byHand("Planting marks"));
            var decided = confirmed(DECIDED);
            confirmed(WAITING);
            as("superintendent", Role.SUPERINTENDENT);
            var verdicts = new HashMap<InitiativeId, Verdict>();
            for (var visibility : Visibility.values()) {
                verdicts.put(work(visibility), new Verdict(Outcome.DECLINED, MarkedPlan.mark(visibility), null, null));
            }
            decisions.decide(decided, 1, verdicts, signature());
        }
        as("cto", Role.CTO);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static Signature signature() {
        return new Signature("Board Policy 3300", DemoAccounts.PASSWORD);
    }

    private static InitiativeId work(Visibility visibility) {
        return new InitiativeId(MarkedPlan.code("I", visibility));
    }

    private static void as(String name, Role... roles) {
        var granted = Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", granted));
    }

    private long confirmed(String title) {
        as("cto", Role.CTO);
        var id = proposals.draft(title, YEARS);
        var items = Stream.of(Visibility.values())
                .map(each -> ProposalItem.of(work(each)).withTexts(MarkedPlan.mark(each), MarkedPlan.mark(each)))
                .toList();
        var content = new ProposalContent(title, "We ask for four things", YEARS, items, null, List.of());
        proposals.change(id, ProposalContent.begin(title, YEARS), content);
        proposals.submit(id, content);
        as("business", Role.CABINET, Role.BUSINESS_OFFICIAL);
        fundings.confirm(id, 1, FullFunding.of(priorities.find(id).orElseThrow()));
        return id;
    }

    private static EditionContent content(Occasion occasion, Page... more) {
        return EditionContent.begin("Pages", occasion, LocalDate.of(2031, 11, 17), YEARS.getFirst())
                .withPages(Stream.concat(
                                Stream.of(
                                        Page.of(PageKind.ASK),
                                        Page.of(PageKind.DECISIONS),
                                        Page.of(PageKind.CHANGES),
                                        Page.of(PageKind.MATRIX)),
                                Stream.of(more))
                        .toList());
    }

    private long drafted(Occasion occasion, Page... more) {
        as("cto", Role.CTO);
        return service.freeze(content(occasion, more));
    }

    private long submitted(Occasion occasion, Page... more) {
        var number = drafted(occasion, more);
        service.submit(number, whole(number).content());
        return number;
    }

    private long published(Occasion occasion, Page... more) {
        var number = submitted(occasion, more);
        var hash = Objects.requireNonNull(whole(number).hash());
        as("superintendent", Role.SUPERINTENDENT);
        service.approve(number, hash);
        as("cto", Role.CTO);
        service.publish(number);
        return number;
    }

    private Edition whole(long number) {
        as("cto", Role.CTO);
        return reader.find(number).orElseThrow();
    }

    private static String words(Edition edition) {
        var words = new StringBuilder();
        for (var sheet : edition.sheets()) {
            words.append(List.of(sheet.kicker(), sheet.title(), sheet.sentence(), sheet.points(), sheet.narrative()));
            var chart = sheet.chart();
            if (chart != null) {
                words.append(chart.caption());
                chart.table().rows().forEach(words::append);
            }
        }
        return words.toString();
    }

    private static Sheet sheet(Edition edition, PageKind kind) {
        return edition.sheets().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Occasion.class,
            names = {"CABINET", "BOARD"})
    void decisionsAndListsAreSeenByTheMeetingAndNotByWhoMakesTheEdition(Occasion occasion) {
        var number = published(occasion);
        var text = words(whole(number))
                + database.queryForObject("select sheets from edition where id = ?", String.class, number);
        for (var visibility : Visibility.values()) {
            if (occasion.audience().sees(visibility)) {
                assertThat(text).as(visibility.name()).contains(MarkedPlan.mark(visibility));
            } else {
                assertThat(text).as(visibility.name()).doesNotContain(MarkedPlan.mark(visibility));
            }
        }
    }

    @Test
    void theBoardIsNotToldWhatIsStillBeingDecided() {
        var forBoard = words(whole(drafted(Occasion.BOARD)));
        assertThat(forBoard).contains(DECIDED).doesNotContain(WAITING);
        assertThat(sheet(whole(drafted(Occasion.CABINET)), PageKind.ASK).kicker())
                .contains(WAITING)
                .contains("waits for the superintendent");
    }

    @ParameterizedTest
    @EnumSource(EditionFiles.Form.class)
    void filesHoldNoDecisionAboveTheMeetingInAnyOfTheirParts(EditionFiles.Form form) throws IOException {
        var number = published(Occasion.BOARD);
        as("board", Role.BOARD);
        var out = new ByteArrayOutputStream();
        files.write(number, form, out);
        assertThat(FileBytes.of(out.toByteArray()))
                .contains(MarkedPlan.mark(Visibility.BOARD))
                .doesNotContain(MarkedPlan.mark(Visibility.CABINET))
                .doesNotContain(MarkedPlan.mark(Visibility.CLOSED_SESSION))
                .doesNotContain(WAITING);
    }

    @Test
    void whatIsDecidedLaterDoesNotMoveADraftUntilItIsFrozenAnew() {
        var number = drafted(Occasion.BOARD);
        var before = words(whole(number));
        var declined = ledger.lines().stream()
                .filter(line -> line.kept().stands()
                        && line.decision().outcome() == Outcome.DECLINED
                        && line.decision()
                                .subject()
                                .code()
                                .equals(work(Visibility.BOARD).code()))
                .findFirst()
                .orElseThrow();
        as("superintendent", Role.SUPERINTENDENT);
        decisions.supersede(
                declined.decision().number(),
                new Verdict(Outcome.DECLINED, "A second thought", null, null),
                signature());
        assertThat(words(whole(number))).isEqualTo(before);
        service.freezeAnew(number);
        assertThat(words(whole(number))).contains("A second thought").contains("decided anew since");
    }

    @Test
    void theHashCoversTheDecisionsThatItWasFrozenWith() {
        var number = submitted(Occasion.BOARD);
        var hash = Objects.requireNonNull(whole(number).hash());
        database.update(
                "update edition set decisions = replace(decisions, 'DECLINED', 'APPROVED') where id = ?", number);
        assertThat(whole(number).intact()).isFalse();
        as("superintendent", Role.SUPERINTENDENT);
        assertThatThrownBy(() -> service.approve(number, hash))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("altered");
    }

    @Test
    void aDraftFromBeforeDecisionsWereTakenInSaysSoAndGoesItsWay() {
        var number = drafted(Occasion.BOARD);
        database.update("update edition set decisions = null where id = ?", number);
        assertThat(sheet(whole(number), PageKind.ASK).sentence()).contains("Take the numbers of now");
        service.submit(number, whole(number).content());
        assertThat(whole(number).intact()).isTrue();
    }

    @Test
    void aDraftIsSeenAsAnotherMeetingWouldAndStaysAsItIs() {
        var number = drafted(Occasion.BOARD);
        var own = words(whole(number));
        var preview = reader.preview(number, Occasion.CABINET).orElseThrow();
        assertThat(words(preview))
                .contains(MarkedPlan.mark(Visibility.CABINET))
                .doesNotContain(MarkedPlan.mark(Visibility.CLOSED_SESSION));
        assertThat(words(whole(number))).isEqualTo(own);
        assertThat(whole(number).content().occasion()).isEqualTo(Occasion.BOARD);
        assertThat(reader.preview(published(Occasion.BOARD), Occasion.CABINET)).isEmpty();
    }

    private static byte[] png(int colour) throws IOException {
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) {
            picture.setRGB(x, 20, colour);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private Page pictured(int colour) throws IOException {
        as("cto", Role.CTO);
        return Page.of(PageKind.TEXT).withPicture(shown.keep(png(colour), "A line across"));
    }

    @Test
    void aPictureIsGivenToThoseAloneWhoMaySeeAnEditionThatShowsIt() throws IOException {
        var page = pictured(0xff0000);
        var sha256 = Objects.requireNonNull(page.picture()).sha256();
        var forCabinet = published(Occasion.CABINET, page);
        var draft = drafted(Occasion.BOARD, page);
        var without = published(Occasion.BOARD);
        as("board", Role.BOARD);
        for (var number : List.of(forCabinet, draft, without, 9_999L)) {
            assertThatThrownBy(() -> shown.bytes(number, sha256)).isInstanceOf(EditionRefused.class);
        }
        var forBoard = published(Occasion.BOARD, page);
        as("board", Role.BOARD);
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.bytes(forBoard, sha256)))
                        .getWidth())
                .isEqualTo(60);
        assertThat(sheet(reader.find(forBoard).orElseThrow(), PageKind.TEXT).picture())
                .isEqualTo(page.picture());
    }

    @Test
    void theSamePictureIsKeptOnceAndTheHashCoversIt() throws IOException {
        var page = pictured(0x00ff00);
        assertThat(pictured(0x00ff00)).isEqualTo(page);
        var sha256 = Objects.requireNonNull(page.picture()).sha256();
        assertThat(database.queryForObject("select count(*) from edition_picture where sha256 = ?", Long.class, sha256))
                .isEqualTo(1);
        var number = submitted(Occasion.BOARD, page);
        var hash = Objects.requireNonNull(whole(number).hash());
        assertThat(whole(number).intact()).isTrue();
        database.update("update edition_picture set content = ? where sha256 = ?", png(0x0000ff), sha256);
        assertThat(whole(number).intact()).isFalse();
        assertThatThrownBy(() -> shown.bytes(number, sha256)).isInstanceOf(EditionRefused.class);
        as("superintendent", Role.SUPERINTENDENT);
        assertThatThrownBy(() -> service.approve(number, hash)).isInstanceOf(EditionRefused.class);
    }

    @Test
    void aPictureWithoutWordsOrOneThatNobodyBroughtIsRefused() throws IOException {
        var silent = Page.of(PageKind.TEXT).withPicture(shown.keep(png(0), " "));
        assertThatThrownBy(() -> drafted(Occasion.BOARD, silent)).hasMessageContaining("what the picture shows");
        var invented = Page.of(PageKind.TEXT).withPicture(new Picture("0".repeat(64), "Nothing", 1, 1));
        assertThatThrownBy(() -> drafted(Occasion.BOARD, invented)).hasMessageContaining("missing");
        var elsewhere = Page.of(PageKind.PLAN).withPicture(pictured(7).picture());
        assertThatThrownBy(() -> drafted(Occasion.BOARD, elsewhere)).hasMessageContaining("only free text");
    }

    @Test
    void sinceTheEditionEachIsToldWhatMovedInWhatTheySee() {
        published(Occasion.BOARD);
        as("board", Role.BOARD);
        assertThat(since.since().orElseThrow().isNothing()).isTrue();
        as("cto", Role.CTO);
        reweigh(Visibility.CLOSED_SESSION);
        assertThat(since.since().orElseThrow().sentence())
                .startsWith("Since the edition for the board meeting on Nov 17, 2031: 1 record changed");
        reweigh(Visibility.BOARD);
        assertThat(since.since().orElseThrow().records()).isEqualTo(2);
        as("board", Role.BOARD);
        assertThat(since.since().orElseThrow().sentence()).doesNotContain(MarkedPlan.mark(Visibility.CABINET));
    }

    private void reweigh(Visibility visibility) {
        var goal = pictures.current().goals().stream()
                .filter(it -> it.id().code().equals(MarkedPlan.code("G", visibility)))
                .findFirst()
                .orElseThrow();
        writer.write(
                PlanChange.put(
                        Plan.of(List.<Goal>of(goal.withWeight(goal.weight().add(BigDecimal.ONE))))),
                Cause.byHand("Another weight"));
    }
}
