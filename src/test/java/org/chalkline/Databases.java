package org.chalkline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The two databases that every migration and repository test runs on: H2 in memory and a real PostgreSQL. */
@NullMarked
public final class Databases {

    private Databases() {}

    /** A new, empty H2 database for this context. */
    public static void h2(DynamicPropertyRegistry registry) {
        registry.add(
                "spring.datasource.url",
                () -> "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
    }

    /** A new, empty database on the one PostgreSQL server of this test run. */
    public static void postgres(DynamicPropertyRegistry registry) {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("PostgreSQL refused a new database", e);
        }
        registry.add("spring.datasource.url", () -> Server.RUNNING.getJdbcUrl("postgres", name));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
