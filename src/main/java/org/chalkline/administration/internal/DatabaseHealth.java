package org.chalkline.administration.internal;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.chalkline.administration.HealthLine;
import org.chalkline.administration.HealthLine.State;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/** Whether the database answers, how fast, and which form its tables have. */
@Component
class DatabaseHealth {

    private static final int PATIENCE_SECONDS = 5;
    private static final long SLOW_MILLIS = 250;

    private final DataSource source;
    private final Flyway flyway;

    DatabaseHealth(DataSource source, Flyway flyway) {
        this.source = source;
        this.flyway = flyway;
    }

    List<HealthLine> lines() {
        var start = System.nanoTime();
        try (var connection = source.getConnection()) {
            var answers = connection.isValid(PATIENCE_SECONDS);
            long millis = (System.nanoTime() - start) / 1_000_000;
            var about = connection.getMetaData();
            var words = "%s %s, answers in %d ms"
                    .formatted(about.getDatabaseProductName(), version(about.getDatabaseProductVersion()), millis);
            return List.of(database(answers, millis, words), schema());
        } catch (SQLException away) {
            return List.of(new HealthLine(
                    "Database", "does not answer", State.ILL, "See whether its server runs; the log says more."));
        }
    }

    private static HealthLine database(boolean answers, long millis, String words) {
        if (answers && millis < SLOW_MILLIS) {
            return HealthLine.well("Database", words);
        }
        return new HealthLine("Database", words, State.WATCH, "It is slow. See what else its machine does.");
    }

    /** Without the name of the build. */
    private static String version(String text) {
        return text.split(" ")[0];
    }

    private HealthLine schema() {
        var info = flyway.info();
        var current = info.current();
        var words = current == null ? "none" : "version " + current.getVersion();
        return info.pending().length == 0
                ? HealthLine.well("Tables", words)
                : new HealthLine("Tables", words, State.ILL, "They are older than the program. Start it again.");
    }
}
