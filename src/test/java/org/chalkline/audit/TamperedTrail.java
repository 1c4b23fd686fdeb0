package org.chalkline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractStringAssert;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody with SQL does to the trail, and what the check command says of it, on whichever database. */
abstract class TamperedTrail {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Environment settings;

    private long last;

    record Happened(String what) implements AuditedEvent {

        @Override
        public AuditKind kind() {
            return AuditKind.SETTING;
        }
    }

    @BeforeEach
    void keepACopy() {
        for (int i = 1; i <= 9; i++) {
            events.publishEvent(new Happened("Something " + i));
        }
        last = number("select max(number) from audit_entry");
        sql.execute("create table kept_entry as select * from audit_entry");
        sql.execute("create table kept_head as select * from audit_head");
        assertWhole();
    }

    @AfterEach
    void putBack() {
        sql.execute("delete from audit_entry");
        sql.execute("insert into audit_entry select * from kept_entry");
        sql.execute("delete from audit_head");
        sql.execute("insert into audit_head select * from kept_head");
        sql.execute("drop table kept_entry");
        sql.execute("drop table kept_head");
        assertWhole();
    }

    @Test
    void anAlteredRowIsNamedWhicheverFieldItIs() {
        for (var change : List.of(
                "what = 'Nothing at all'",
                "who = 'somebody else'",
                "kind = 'ACCOUNT'",
                "revision = 1",
                "hash_before = hash",
                "hash = hash_before",
                "happened_at = happened_at + interval '1' second")) {
            var row = last - 4;
            sql.update("update audit_entry set " + change + " where number = ?", row);
            assertFault("Row " + row + " of ").contains("was altered");
            sql.update("delete from audit_entry where number = ?", row);
            sql.update("insert into audit_entry select * from kept_entry where number = ?", row);
        }
    }

    @Test
    void aRowRemovedFromTheMiddleIsNamedWithItsNeighbours() {
        sql.update("delete from audit_entry where number = ?", last - 4);
        assertFault("Row " + (last - 4) + " was removed.")
                .contains("The row before is row " + (last - 5) + " of ")
                .contains("The next row is row " + (last - 3) + " of ");
    }

    @Test
    void theFirstRowIsMissedToo() {
        sql.update("delete from audit_entry where number <= 2");
        assertFault("Rows 1 to 2 were removed.");
    }

    @Test
    void cutOffLastRowsAreNamed() {
        sql.update("delete from audit_entry where number > ?", last - 3);
        assertFault("Rows " + (last - 2) + " to " + last + " were removed.");
    }

    @Test
    void aTrailCutOffTogetherWithItsHeadIsMissedByThePlan() {
        var plan = number("select max(number) from audit_entry where revision is not null");
        var revision = number("select max(revision) from audit_entry");
        sql.update("delete from audit_entry where number >= ?", plan);
        sql.update(
                "update audit_head set number = ?, hash = (select hash from audit_entry where number = ?)",
                plan - 1,
                plan - 1);
        assertFault("The row of revision " + revision + " of the plan was removed.");
    }

    @Test
    void aCutOffTrailIsMissedByWhatAnEarlierCheckNoted() {
        var noted = check().words()
                .lines()
                .filter(line -> line.startsWith("Last row: "))
                .findFirst()
                .orElseThrow();
        sql.update("delete from audit_entry where number = ?", last);
        sql.update(
                "update audit_head set number = ?, hash = (select hash from audit_entry where number = ?)",
                last - 1,
                last - 1);
        assertWhole();
        var ended = check("--noted=" + noted.substring("Last row: ".length()));
        assertThat(ended.code()).isEqualTo(AuditCommand.FAULT);
        assertThat(ended.words()).contains("Row " + last + " was removed.");
    }

    @Test
    void exchangedRowsAreNamedWithTheirOldPlaces() {
        sql.update("update audit_entry set number = -1 where number = ?", last - 4);
        sql.update("update audit_entry set number = ? where number = ?", last - 4, last - 3);
        sql.update("update audit_entry set number = ? where number = -1", last - 3);
        assertFault("Row " + (last - 4) + " of ").contains("was moved: it was written as row " + (last - 3));
    }

    @Test
    void aRowPutInIsNamed() {
        sql.update(
                "insert into audit_entry select number + 1, happened_at, who, kind, 'Put in', revision, hash, hash_before"
                        + " from audit_entry where number = ?",
                last);
        assertFault("Row " + (last + 1) + " of ");
        sql.update("update audit_entry set number = -7 where number = ?", last + 1);
        assertFault("Row -7 of ").contains("was put in before the first row");
    }

    @Test
    void aMissingHeadIsSaid() {
        sql.update("delete from audit_head");
        assertFault("The head of the trail, which says where it ends, was removed");
    }

    @Test
    void wrongWordsAndAMissingDatabaseHaveCodesOfTheirOwn() {
        assertThat(run("chek").code()).isEqualTo(AuditCommand.USAGE);
        assertThat(run("check", "--noted=yesterday").code()).isEqualTo(AuditCommand.USAGE);
        assertThat(run("check", "--spring.datasource.url=jdbc:postgresql://localhost:1/none")
                        .code())
                .isEqualTo(AuditCommand.FAILED);
    }

    private long number(String query) {
        return Objects.requireNonNull(sql.queryForObject(query, Long.class));
    }

    private void assertWhole() {
        var ended = check();
        assertThat(ended.code()).as(ended.words()).isEqualTo(AuditCommand.WHOLE);
    }

    private AbstractStringAssert<?> assertFault(String start) {
        var ended = check();
        assertThat(ended.code()).as(ended.words()).isEqualTo(AuditCommand.FAULT);
        return assertThat(ended.words()).startsWith("The audit trail is not whole. " + start);
    }

    private record Ended(int code, String words) {}

    private Ended check(String... more) {
        var arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(List.of(more));
        arguments.add("--spring.datasource.url="
                + sql.execute((ConnectionCallback<String>)
                        connection -> connection.getMetaData().getURL()));
        arguments.add("--spring.datasource.username=" + settings.getProperty("spring.datasource.username"));
        return run(arguments.toArray(String[]::new));
    }

    private static Ended run(String... arguments) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new Ended(new AuditCommand(out, out).of(List.of(arguments)), bytes.toString(StandardCharsets.UTF_8));
    }
}
