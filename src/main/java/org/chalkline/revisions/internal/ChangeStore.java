package org.chalkline.revisions.internal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PlanJson;
import org.chalkline.revisions.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps what each revision changed. Rows are added, and never changed. */
@Repository
class ChangeStore {

    private static final int BATCH = 500;
    private static final String CHANGES = "select revision, kind, code, state_before, state_after from plan_change ";
    private static final String REVISIONS = "select number, made_at, author, origin, cause from plan_revision ";

    private final JdbcTemplate database;

    ChangeStore(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * What a revision made of a record, whole.
     *
     * @param before null when it was added
     * @param after null when it was retired
     */
    record Changed(
            long revision,
            RecordKey key,
            @Nullable PlanRecord before,
            @Nullable PlanRecord after) {

        /** The last that is known of the record: what it became, or what it was when it was retired. */
        @Nullable
        PlanRecord latest() {
            return after != null ? after : before;
        }
    }

    void add(List<Changed> changes) {
        database.batchUpdate(
                "insert into plan_change (revision, kind, code, state_before, state_after) values (?, ?, ?, ?, ?)",
                changes,
                BATCH,
                (row, change) -> {
                    row.setLong(1, change.revision());
                    row.setString(2, change.key().kind().name());
                    row.setString(3, change.key().code());
                    row.setString(4, json(change.before()));
                    row.setString(5, json(change.after()));
                });
    }

    /** The first change of each record after a revision: what it was before that is what it was at the revision. */
    List<Changed> firstAfter(long revision) {
        return database.query(
                CHANGES + "where id in (select min(id) from plan_change where revision > ? group by kind, code)",
                (row, index) -> changed(row),
                revision);
    }

    /** Newest first. */
    List<Changed> of(RecordKey key) {
        return database.query(
                CHANGES + "where kind = ? and code = ? order by id desc",
                (row, index) -> changed(row),
                key.kind().name(),
                key.code());
    }

    /** Newest first: of a record, and of the records between others that stand on it. */
    List<Changed> ofAllAbout(RecordKey key) {
        if (key.kind() != RecordKind.INITIATIVE) {
            return of(key);
        }
        var code = key.code().replaceAll("[!%_]", "!$0");
        return database.query(
                CHANGES + "where (kind = 'INITIATIVE' and code = ?) or (kind in ('LINK', 'BUDGET_LINE')"
                        + " and code like ? escape '!') order by id desc",
                (row, index) -> changed(row),
                key.code(),
                code + "|%");
    }

    /** The last change of each record, where it was retired, newest first. */
    List<Changed> retired() {
        return database.query(
                CHANGES + "where id in (select max(id) from plan_change group by kind, code) and state_after is null"
                        + " order by id desc",
                (row, index) -> changed(row));
    }

    long newest() {
        return requireNonNull(database.queryForObject("select max(number) from plan_revision", Long.class));
    }

    List<Revision> revisions(int limit) {
        return database.query(
                REVISIONS + "order by number desc fetch first " + limit + " rows only", (row, index) -> revision(row));
    }

    Optional<Revision> revision(long number) {
        return database.query(REVISIONS + "where number = ?", (row, index) -> revision(row), number).stream()
                .findFirst();
    }

    List<Revision> since(long number) {
        return database.query(REVISIONS + "where number > ? order by number", (row, index) -> revision(row), number);
    }

    /** The last one made before a moment; the empty plan's where there is none. */
    Revision before(java.time.Instant moment) {
        return database.query(
                        REVISIONS + "where made_at < ? or number = 0 order by number desc fetch first 1 rows only",
                        (row, index) -> revision(row),
                        java.sql.Timestamp.from(moment))
                .getFirst();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getLong("number"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("author"),
                new Cause(Origin.valueOf(row.getString("origin")), row.getString("cause")));
    }

    private static Changed changed(ResultSet row) throws SQLException {
        var kind = RecordKind.valueOf(row.getString("kind"));
        return new Changed(
                row.getLong("revision"),
                new RecordKey(kind, row.getString("code")),
                record(kind, row.getString("state_before")),
                record(kind, row.getString("state_after")));
    }

    private static @Nullable PlanRecord record(RecordKind kind, @Nullable String json) {
        return json == null ? null : PlanJson.read(kind, json);
    }

    private static @Nullable String json(@Nullable PlanRecord record) {
        return record == null ? null : PlanJson.write(record);
    }
}
