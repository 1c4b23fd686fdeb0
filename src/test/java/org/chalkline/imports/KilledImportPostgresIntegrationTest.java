package org.chalkline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chalkline.ChildProgram;
import org.chalkline.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The import waits for a lock that the test holds, and is killed while it waits. */
class KilledImportPostgresIntegrationTest extends KilledImport {

    /** Somebody who waits for the last table, having written to the first. */
    private static final String HELD = """
            select count(*) from pg_locks waits join pg_locks holds on holds.pid = waits.pid
            where waits.database = (select oid from pg_database where datname = current_database())
            and not waits.granted and waits.relation = 'risk_action'::regclass
            and holds.granted and holds.relation = 'goal'::regclass and holds.mode = 'RowExclusiveLock'
            """;

    private final String url;
    private final Connection holder;

    KilledImportPostgresIntegrationTest() throws SQLException {
        var properties = new HashMap<String, Supplier<Object>>();
        DynamicPropertyRegistry registry = properties::put;
        Databases.postgres(registry);
        url = Objects.requireNonNull(properties.get("spring.datasource.url"))
                .get()
                .toString();
        holder = connect();
    }

    @Override
    String[] settings() {
        return new String[] {"--spring.datasource.url=" + url, "--spring.datasource.username=postgres"};
    }

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "");
    }

    @Override
    Process startAndHold(ChildProgram program, String... files) throws Exception {
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute("lock table " + LAST_TABLE + " in share mode");
            var process = program.start(files);
            while (!isHeld()) {
                assertThat(process.waitFor(50, TimeUnit.MILLISECONDS))
                        .as("the import ended instead of waiting")
                        .isFalse();
            }
            return process;
        }
    }

    private boolean isHeld() throws SQLException {
        try (var database = connect();
                var statement = database.createStatement();
                var count = statement.executeQuery(HELD)) {
            return count.next() && count.getInt(1) > 0;
        }
    }

    /** The lock that is asked for is given once the killed import's transaction has ended. */
    @Override
    void letGo() throws Exception {
        holder.rollback();
        try (var statement = holder.createStatement()) {
            statement.execute("lock table plan_revision in access exclusive mode");
        }
        holder.rollback();
    }
}
