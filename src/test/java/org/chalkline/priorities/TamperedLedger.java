package org.chalkline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.ConnectionCallback;

/** What somebody with SQL does to the ledger, and what the check command says of it, on whichever database. */
abstract class TamperedLedger extends DecidedFixture {

    private static final List<String> TABLES = List.of("decision", "frozen_picture", "proposal_version", "audit_entry");

    @Autowired
    private Environment settings;

    private long last;

    @BeforeEach
    void keepACopy() {
        decided("To be altered", List.of(work("I01"), work("I02"), work("I03")));
        last = Objects.requireNonNull(sql.queryForObject("select max(number) from decision", Long.class));
        TABLES.forEach(table -> sql.execute("create table kept_" + table + " as select * from " + table));
        assertWhole();
    }

    @AfterEach
    void putBack() {
        for (var table : TABLES) {
            sql.execute("delete from " + table);
        }
        for (var table : TABLES) {
            // With the numbers that they had: others refer to them.
            sql.execute("insert into " + table + " select * from kept_" + table);
            sql.execute("drop table kept_" + table);
        }
        assertWhole();
    }

    @Test
    void anAlteredDecisionIsNamed() {
        sql.update("update decision set content = replace(content, 'APPROVED', 'DECLINED') where number = ?", last);
        assertFault("Decision " + last + ": its content was altered after it was signed on ");
    }

    @Test
    void aDecisionAlteredTogetherWithItsHashIsNamed() {
        sql.update("update decision set content = replace(content, 'APPROVED', 'DECLINED') where number = ?", last);
        var content = sql.queryForObject("select content from decision where number = ?", String.class, last);
        sql.update("update decision set hash = ? where number = ?", sha256(Objects.requireNonNull(content)), last);
        assertFault("Decision " + last + ": its content and its hash were altered together");
    }

    @Test
    void anAlteredHashIsNamed() {
        sql.update("update decision set hash = picture where number = ?", last);
        assertFault("Decision " + last + ": its hash was altered; its content is as it was signed on ");
    }

    @Test
    void aDecisionListedUnderSomethingElseIsNamedWhicheverColumnItIs() {
        for (var change : List.of(
                "subject_code = 'I09'",
                "subject_kind = 'RISK'",
                "proposal = 0",
                "supersedes = 1",
                "signed_by = 'somebody'",
                "signed_at = signed_at + interval '1' day",
                "picture = hash")) {
            sql.update("update decision set " + change + " where number = ?", last);
            assertThat(check().words())
                    .as(change)
                    .contains("Decision " + last + ": what it is listed under was altered");
            sql.update("delete from decision where number = ?", last);
            sql.update("insert into decision select * from kept_decision where number = ?", last);
        }
    }

    @Test
    void removedDecisionsAreNamed() {
        sql.update("delete from decision where number = ?", last);
        assertFault("Decision " + last + " was removed: the audit trail tells that it was signed.");
        sql.update("delete from decision where number = ?", last - 2);
        assertFault("Decision " + (last - 2) + " is missing.");
    }

    @Test
    void aDecisionThatNobodySignedIsNamed() {
        sql.update("delete from audit_entry where what like ?", "Decision " + last + " signed%");
        assertFault("Decision " + last + ": the audit trail does not tell that it was signed.");
    }

    @Test
    void anAlteredOrMissingPictureIsNamedWithWhatRestsOnIt() {
        var picture = sql.queryForObject("select picture from decision where number = ?", String.class, last);
        sql.update(
                "update frozen_picture set content = replace(content, 'Chromebook', 'Laptop') where hash = ?", picture);
        assertFault("The picture of the plan with SHA-256 " + picture + " was altered after it was kept: decision ")
                .contains("decision " + last);
        sql.update("delete from frozen_picture where hash = ?", picture);
        assertFault("The picture of the plan that decision ").contains("rests on is missing: SHA-256 " + picture);
    }

    @Test
    void anAlteredProposalIsNamed() {
        var id = sql.queryForObject("select max(proposal) from proposal_version", Long.class);
        sql.update(
                "update proposal_version set content = replace(content, 'because', 'although') where proposal = ?", id);
        assertFault("Proposal " + id + ", version 1: what it asks for, or the picture it rests on, was altered");
        sql.update("update proposal_version set submitted_at = null where proposal = ?", id);
        assertFault("Proposal " + id + ", version 1 was removed, or is no longer submitted");
    }

    @Test
    void aCommandThatIsNotMeantSaysHowItIsUsed() {
        assertThat(run(List.of("chek")).code()).isEqualTo(DecisionCommand.USAGE);
        assertThat(run(List.of("check", "--spring.datasource.url=jdbc:h2:file:/no/such/place;IFEXISTS=TRUE"))
                        .code())
                .isEqualTo(DecisionCommand.FAILED);
    }

    private record Told(int code, String words) {}

    private void assertWhole() {
        var told = check();
        assertThat(told.words()).contains("The ledger is whole: ");
        assertThat(told.code()).isEqualTo(DecisionCommand.WHOLE);
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertFault(String words) {
        var told = check();
        assertThat(told.code()).isEqualTo(DecisionCommand.FAULT);
        return assertThat(told.words()).contains("The ledger is not whole").contains(words);
    }

    private Told check() {
        var arguments = new ArrayList<>(List.of("check"));
        var url = sql.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getURL());
        arguments.add("--spring.datasource.url=" + url);
        for (var name : List.of("username", "password")) {
            var value = settings.getProperty("spring.datasource." + name);
            if (value != null) {
                arguments.add("--spring.datasource." + name + "=" + value);
            }
        }
        return run(arguments);
    }

    private static Told run(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var to = new PrintStream(out, true, StandardCharsets.UTF_8);
        var code = new DecisionCommand(to, to).of(arguments);
        return new Told(code, out.toString(StandardCharsets.UTF_8));
    }

    private static String sha256(String content) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
