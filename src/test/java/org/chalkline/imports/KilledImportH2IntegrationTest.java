package org.chalkline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.chalkline.ChildProgram;
import org.h2.api.Trigger;

/** The database runs within the process that is killed, as it does by default; a trigger holds the import. */
class KilledImportH2IntegrationTest extends KilledImport {

    @Override
    String[] settings() {
        return new String[] {"--spring.datasource.url=" + url()};
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("plan") + ";AUTO_SERVER=TRUE";
    }

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "chalkline", "");
    }

    @Override
    Process startAndHold(ChildProgram program, String... files) throws Exception {
        program.knows(Holds.class);
        try (var database = connect();
                var statement = database.createStatement()) {
            statement.execute("create trigger holds before insert on " + LAST_TABLE + " for each row call '"
                    + Holds.class.getName() + "'");
        }
        var process = program.start(files);
        var words = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(words.lines().filter(line -> line.equals(Holds.WORD)).findFirst())
                .as("the import ended instead of waiting")
                .isPresent();
        return process;
    }

    @Override
    void letGo() throws SQLException {
        try (var database = connect();
                var statement = database.createStatement()) {
            statement.execute("drop trigger holds");
        }
    }

    /** Within the import's own transaction: brings what it has written so far to the disk, says so, and never ends. */
    public static final class Holds implements Trigger {

        static final String WORD = "held";

        @Override
        @SuppressWarnings("SystemOut")
        public void fire(Connection database, Object[] before, Object[] after) throws SQLException {
            try (var statement = database.createStatement()) {
                statement.execute("checkpoint sync");
            }
            System.out.println(WORD);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
        }
    }
}
