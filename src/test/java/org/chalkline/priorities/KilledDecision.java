package org.chalkline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.ChildProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the midst of a decision, on each database: see the two classes that extend this one. */
abstract class KilledDecision {

    /** What a decision writes, in the order in which it does. */
    private static final List<String> TABLES = List.of(
            "initiative", "plan_revision", "plan_change", "decision", "proposal_step", "proposal", "audit_entry");

    @TempDir
    Path folder;

    abstract String[] settings();

    abstract Connection connect() throws SQLException;

    /** Starts the decision, and returns when it stands in the midst of its transaction. */
    abstract Process startAndHold(ChildProgram program) throws Exception;

    /** Lets go of what held it; returns when the database knows that the process is gone. */
    abstract void letGo() throws Exception;

    @Test
    @Timeout(600)
    void aKilledDecisionHasNotHappenedAndCanBeTakenAgain() throws Exception {
        var program = ChildProgram.of(DecidingProgram.class, folder, settings());
        assertThat(program.run(DecidingProgram.CONFIRM).words())
                .contains(DecidingProgram.DONE + ProposalState.FUNDING_CONFIRMED + " 0");
        var before = rows();
        var process = startAndHold(program);
        assertThat(process.destroyForcibly().waitFor()).isNotZero();
        letGo();
        assertThat(rows()).isEqualTo(before);

        assertThat(program.run(DecidingProgram.DECIDE).words()).contains(DecidingProgram.DONE + ProposalState.DECIDED);
        assertThat(rows()).hasSizeGreaterThan(before.size());
    }

    private List<String> rows() throws SQLException {
        var result = new ArrayList<String>();
        try (var database = connect();
                var statement = database.createStatement()) {
            for (var table : TABLES) {
                try (var rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        var row = new StringBuilder(table);
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            row.append('|').append(rows.getString(i));
                        }
                        result.add(row.toString());
                    }
                }
            }
        }
        result.sort(null);
        return result;
    }
}
