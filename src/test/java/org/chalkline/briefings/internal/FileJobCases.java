package org.chalkline.briefings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.access.TestClock;
import org.chalkline.access.TestClockConfiguration;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionFiles.Form;
import org.chalkline.briefings.EditionJobs;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.EditionTables;
import org.chalkline.briefings.FileJob;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Sheet;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.FiscalYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What files made in the background promise. On each database: see the two classes that extend this one. */
@SpringBootTest
@Import({TestClockConfiguration.class, HeldJobs.class})
abstract class FileJobCases {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    EditionJobs jobs;

    @Autowired
    FileJobs swept;

    @Autowired
    FilePool pool;

    @Autowired
    FilePlace place;

    @Autowired
    HeldJobs held;

    @Autowired
    TestClock clock;

    @Autowired
    EditionService service;

    @Autowired
    EditionReader reader;

    @Autowired
    PlanWriter writer;

    @Autowired
    JdbcTemplate database;

    private long board;
    private long cabinet;

    @BeforeEach
    void editions() {
        as("chief", Role.CTO);
        writer.write(PlanChange.put(MarkedPlan.plan()), new Cause(Origin.IMPORT, "Marked"));
        EditionTables.clear(database);
        cabinet = published(Occasion.CABINET);
        board = published(Occasion.BOARD);
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        held.release();
        idle();
        clock.advance(Duration.ofDays(1));
        swept.sweep();
        assertThat(place.count()).isZero();
        SecurityContextHolder.clearContext();
    }

    private static void as(String name, Role role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + role));
    }

    private long published(Occasion occasion) {
        as("chief", Role.CTO);
        var content = EditionContent.begin("The plan", occasion, LocalDate.of(2027, 3, 9), new FiscalYear(2027));
        var number = service.freeze(content);
        service.submit(number, content);
        var hash = Objects.requireNonNull(reader.find(number).orElseThrow().hash());
        as("superintendent", Role.SUPERINTENDENT);
        service.approve(number, hash);
        as("chief", Role.CTO);
        service.publish(number);
        return number;
    }

    private void idle() {
        await().atMost(A_MINUTE).until(() -> pool.busy() == 0);
    }

    private FileJob finished(long edition) {
        idle();
        return jobs.find(edition).orElseThrow();
    }

    private byte[] fetched(FileJob job) throws IOException {
        var out = new ByteArrayOutputStream();
        jobs.fetch(job.number(), out);
        return out.toByteArray();
    }

    private List<String> told() {
        return database.queryForList("select what from audit_entry where what like 'Took edition%'", String.class);
    }

    @Test
    void aFileIsMadeAsItsPersonWhoeverIsSignedInMeanwhile() throws IOException {
        var before = told().size();
        as("member", Role.BOARD);
        jobs.begin(board, Form.PPTX);
        SecurityContextHolder.clearContext();
        idle();
        as("member", Role.BOARD);
        var job = finished(board);
        assertThat(job.state()).isEqualTo(FileJob.State.READY);
        assertThat(told()).hasSize(before);
        try (var show = new XMLSlideShow(new ByteArrayInputStream(fetched(job)))) {
            assertThat(show.getSlides())
                    .extracting(XSLFSlide::getTitle)
                    .isEqualTo(reader.find(board).orElseThrow().sheets().stream()
                            .map(Sheet::title)
                            .toList());
        }
        assertThat(told()).hasSize(before + 1).contains("Took edition %d along as pptx".formatted(board));
    }

    @Test
    void eachFormIsTheSameBytesEachTime() throws IOException {
        as("member", Role.BOARD);
        for (var form : Form.values()) {
            jobs.begin(board, form);
            var first = fetched(finished(board));
            clock.advance(Duration.ofDays(3));
            jobs.begin(board, form);
            assertThat(fetched(finished(board))).as(form.words()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void cancelledHalfwayItLeavesNothingBehind(Form form) throws Exception {
        as("member", Role.BOARD);
        // Told of once before its first page.
        held.hold(1, 5);
        var job = jobs.begin(board, form);
        held.awaitArrival();
        var seen = jobs.find(board).orElseThrow();
        assertThat(seen.state()).isEqualTo(FileJob.State.RUNNING);
        assertThat(seen.page()).isEqualTo(4);
        assertThat(seen.pages()).isGreaterThan(4);
        assertThat(place.count()).isPositive();
        jobs.cancel(job.number());
        held.release();
        idle();
        assertThat(place.count()).isZero();
        assertThat(jobs.find(board)).isEmpty();
        assertThatThrownBy(() -> fetched(job)).isInstanceOf(EditionRefused.class);
        // The person, and the thread, are free for another.
        jobs.begin(board, Form.XLSX);
        assertThat(finished(board).state()).isEqualTo(FileJob.State.READY);
    }

    @Test
    void onePersonHasOneAtATimeAndTheNextTakesItsPlace() throws Exception {
        as("member", Role.BOARD);
        held.hold(1, 2);
        var first = jobs.begin(board, Form.PPTX);
        held.awaitArrival();
        assertThatThrownBy(() -> jobs.begin(board, Form.XLSX))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("PowerPoint of edition " + board);
        held.release();
        assertThat(finished(board).number()).isEqualTo(first.number());
        jobs.begin(board, Form.XLSX);
        assertThat(finished(board).form()).isEqualTo(Form.XLSX);
        assertThat(place.count()).isEqualTo(1);
    }

    @Test
    void itIsItsPersonsAloneAndNotTheirsAnyMoreWhenTheirRolesChange() throws IOException {
        as("member", Role.BOARD);
        var job = jobs.begin(board, Form.XLSX);
        idle();
        for (var other : List.of(Role.BOARD, Role.CTO, Role.SUPERINTENDENT)) {
            as("another", other);
            assertRefused(job);
            as("member", other == Role.BOARD ? Role.CABINET : other);
            assertRefused(job);
        }
        as("member", Role.BOARD);
        assertThat(fetched(job)).startsWith('P', 'K');
    }

    private void assertRefused(FileJob job) {
        assertThat(jobs.find(board)).isEmpty();
        jobs.cancel(job.number());
        assertThatThrownBy(() -> jobs.fetch(job.number(), OutputStream.nullOutputStream()))
                .isInstanceOf(EditionRefused.class);
    }

    @Test
    void whatIsNotForAPersonIsNotMadeForThem() throws IOException {
        as("member", Role.BOARD);
        jobs.begin(cabinet, Form.PPTX);
        var job = finished(cabinet);
        assertThat(job.state()).isEqualTo(FileJob.State.FAILED);
        assertThat(job.words()).isEqualTo("There is no such edition.");
        assertThat(place.count()).isZero();
        assertThatThrownBy(() -> fetched(job)).isInstanceOf(EditionRefused.class);
    }

    @Test
    void fewAreMadeAtOnceSomeWaitAndMoreAreRefusedInPlainWords() throws Exception {
        held.hold(FilePool.THREADS, 2);
        for (int i = 0; i < FilePool.THREADS + FilePool.QUEUE; i++) {
            as("member " + i, Role.BOARD);
            jobs.begin(board, Form.XLSX);
            if (i == FilePool.THREADS - 1) {
                held.awaitArrival();
            }
        }
        assertThat(jobs.find(board).orElseThrow().state()).isEqualTo(FileJob.State.WAITING);
        as("one too many", Role.BOARD);
        assertThatThrownBy(() -> jobs.begin(board, Form.XLSX))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("Try again in a minute");
        assertThat(jobs.find(board)).isEmpty();
        // Whoever gives up gives their place to another.
        as("member 5", Role.BOARD);
        jobs.cancel(jobs.find(board).orElseThrow().number());
        as("one too many", Role.BOARD);
        jobs.begin(board, Form.XLSX);
        held.release();
        assertThat(finished(board).state()).isEqualTo(FileJob.State.READY);
    }

    @Test
    void itIsRemovedAWhileAfterItWasFetchedAndLaterWhenItWasNot() throws IOException {
        as("member", Role.BOARD);
        jobs.begin(board, Form.XLSX);
        var job = finished(board);
        clock.advance(FileMaker.KEPT.minusMinutes(1));
        swept.sweep();
        fetched(job);
        clock.advance(Duration.ofMinutes(9));
        swept.sweep();
        fetched(job);
        clock.advance(Duration.ofMinutes(10));
        swept.sweep();
        assertThat(jobs.find(board)).isEmpty();
        assertThat(place.count()).isZero();
        jobs.begin(board, Form.XLSX);
        idle();
        clock.advance(FileMaker.KEPT);
        swept.sweep();
        assertThat(place.count()).isZero();
    }
}
