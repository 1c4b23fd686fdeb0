package org.chalkline.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The trail's tables. Rows are added and read; there is no way to change or remove one. */
@Repository
class TrailStore {

    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcTemplate database;
    private final Clock clock;

    TrailStore(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where the trail ends, as its second table says. */
    record Head(long number, String hash, long sinceRevision) {}

    /** Adds a row. Writers queue on the head's row, from here to the end of their transaction. */
    void add(TrailRow.Content content) {
        var head =
                head(" for update").orElseThrow(() -> new IllegalStateException("The audit trail has lost its head"));
        var row = TrailRow.after(head.number(), head.hash(), clock.instant(), content);
        database.update(
                "insert into audit_entry (number, happened_at, who, kind, what, revision, hash_before, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                row.number(),
                OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC),
                row.who(),
                row.kind(),
                row.what(),
                row.revision(),
                row.hashBefore(),
                row.hash());
        database.update("update audit_head set number = ?, hash = ? where id = 1", row.number(), row.hash());
    }

    /** Empty only when somebody has removed it. */
    Optional<Head> head() {
        return head("");
    }

    private Optional<Head> head(String how) {
        return database
                .query(
                        "select number, hash, since_revision from audit_head where id = 1" + how,
                        (row, index) ->
                                new Head(row.getLong("number"), row.getString("hash"), row.getLong("since_revision")))
                .stream()
                .findFirst();
    }

    long count(TrailQuery query) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from audit_entry" + query.where(), Long.class, query.values()));
    }

    List<TrailRow> page(TrailQuery query, int offset, int limit) {
        return database.query(
                "select * from audit_entry" + query.where() + " order by number desc offset " + offset
                        + " rows fetch first " + limit + " rows only",
                (row, index) -> row(row),
                query.values());
    }

    /** In order, a few at a time: the trail may be longer than memory. */
    void each(TrailQuery query, Consumer<TrailRow> reader) {
        var rows = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        rows.setFetchSize(ROWS_AT_ONCE);
        rows.query(
                "select * from audit_entry" + query.where() + " order by number",
                row -> {
                    reader.accept(row(row));
                },
                query.values());
    }

    /** The first revision of the plan that has no row, or none of whose rows is left. */
    @Nullable
    Long revisionWithoutRow(long since) {
        return database.queryForObject(
                "select min(r.number) from plan_revision r where r.number > ? and not exists"
                        + " (select 1 from audit_entry e where e.revision = r.number)",
                Long.class,
                since);
    }

    /** The first row that tells of a revision which the plan does not have. */
    @Nullable
    Long rowWithoutRevision() {
        return database.queryForObject(
                "select min(e.number) from audit_entry e where e.revision is not null and not exists"
                        + " (select 1 from plan_revision r where r.number = e.revision)",
                Long.class);
    }

    private static TrailRow row(ResultSet row) throws SQLException {
        return new TrailRow(
                row.getLong("number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("kind"),
                row.getString("what"),
                row.getObject("revision", Long.class),
                row.getString("hash_before"),
                row.getString("hash"));
    }
}
