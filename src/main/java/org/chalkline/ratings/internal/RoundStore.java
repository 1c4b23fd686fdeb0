package org.chalkline.ratings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chalkline.ratings.Round;
import org.chalkline.ratings.Round.Adoption;
import org.chalkline.ratings.RoundKind;
import org.chalkline.ratings.RoundState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rounds, as they are kept. */
@Repository
class RoundStore {

    private static final int SHOWN = 200;

    private final JdbcTemplate database;

    RoundStore(JdbcTemplate database) {
        this.database = database;
    }

    List<Round> newest() {
        return database.query(
                "select * from rating_round order by id desc fetch first " + SHOWN + " rows only",
                (row, index) -> round(row));
    }

    Optional<Round> find(long id) {
        return database.query("select * from rating_round where id = ?", (row, index) -> round(row), id).stream()
                .findFirst();
    }

    /** Whoever judges or takes a step queues here, so that nothing is said in a round that is being closed. */
    Optional<Round> lock(long id) {
        return database
                .query("select * from rating_round where id = ? for update", (row, index) -> round(row), id)
                .stream()
                .findFirst();
    }

    void add(RoundKind kind, String title, String by, Instant at) {
        database.update(
                "insert into rating_round (kind, title, state, opened_by, opened_at) values (?, ?, ?, ?, ?)",
                kind.name(),
                title,
                RoundState.OPEN.name(),
                by,
                Timestamp.from(at));
    }

    void become(long id, RoundState state, @Nullable Instant closedAt) {
        database.update(
                "update rating_round set state = ?, closed_at = ? where id = ?",
                state.name(),
                closedAt == null ? null : Timestamp.from(closedAt),
                id);
    }

    void adopt(long id, Adoption adoption) {
        database.update(
                "update rating_round set state = ?, adopted_by = ?, adopted_at = ?, revision = ? where id = ?",
                RoundState.ADOPTED.name(),
                adoption.by(),
                Timestamp.from(adoption.at()),
                adoption.revision(),
                id);
    }

    private static Round round(ResultSet row) throws SQLException {
        var closed = row.getTimestamp("closed_at");
        var adopted = row.getTimestamp("adopted_at");
        return new Round(
                row.getLong("id"),
                RoundKind.valueOf(row.getString("kind")),
                row.getString("title"),
                RoundState.valueOf(row.getString("state")),
                row.getString("opened_by"),
                row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant(),
                adopted == null
                        ? null
                        : new Adoption(row.getString("adopted_by"), adopted.toInstant(), row.getLong("revision")));
    }
}
