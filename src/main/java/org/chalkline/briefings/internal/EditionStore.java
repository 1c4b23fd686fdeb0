package org.chalkline.briefings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.EditionStep;
import org.chalkline.revisions.PlanJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Editions and the steps taken with them, as they are kept. What was submitted is not written again. */
@Repository
class EditionStore {

    private static final int SHOWN = 500;
    private static final String ROWS =
            "select id, state, content, picture, revision, frozen_at, since, hash, superseded_by from edition ";

    private final JdbcTemplate database;

    EditionStore(JdbcTemplate database) {
        this.database = database;
    }

    /** The newest first. */
    List<EditionRow> all() {
        return database.query(
                ROWS + "order by id desc fetch first " + SHOWN + " rows only", (row, index) -> edition(row));
    }

    /** Those that stand, the newest first. */
    List<EditionRow> published() {
        return database.query(
                ROWS + "where state = ? order by id desc fetch first " + SHOWN + " rows only",
                (row, index) -> edition(row),
                EditionState.PUBLISHED.name());
    }

    Optional<EditionRow> find(long number) {
        return database.query(ROWS + "where id = ?", (row, index) -> edition(row), number).stream()
                .findFirst();
    }

    /** Whoever takes a step queues here, so that of two who take it at once exactly one does. */
    Optional<EditionRow> lock(long number) {
        database.queryForList("select id from edition where id = ? for update", Long.class, number);
        return find(number);
    }

    /** Whoever publishes queues here: which edition of a meeting stands is a question about all of them. */
    void lockAll() {
        database.queryForList("select id from edition order by id for update", Long.class);
    }

    /** The pages as they were submitted; empty for a draft. */
    Optional<String> sheets(long number) {
        return database.queryForList("select sheets from edition where id = ?", String.class, number).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The decisions that were taken in when it was frozen; empty for editions from before that. */
    Optional<String> decisions(long number) {
        return database.queryForList("select decisions from edition where id = ?", String.class, number).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * What is kept of an edition besides its row.
     *
     * @param sheets the pages as they were submitted; null for a draft
     * @param decisions null for editions from before they were taken in
     */
    record Rest(@Nullable String sheets, @Nullable String decisions) {}

    /** Both at once. */
    Rest rest(long number) {
        return database
                .query("select sheets, decisions from edition where id = ?", (row, index) -> rest(row), number)
                .stream()
                .findFirst()
                .orElse(new Rest(null, null));
    }

    private static Rest rest(ResultSet row) throws SQLException {
        @Nullable String sheets = row.getString("sheets");
        @Nullable String decisions = row.getString("decisions");
        return new Rest(sheets, decisions);
    }

    long add(EditionContent content, String picture, long revision, String decisions, Instant at) {
        var keys = new GeneratedKeyHolder();
        database.update(
                connection -> {
                    var insert = connection.prepareStatement(
                            "insert into edition (state, content, picture, revision, frozen_at, since,"
                                    + " decisions) values (?, ?, ?, ?, ?, ?, ?)",
                            new String[] {"id"});
                    insert.setString(1, EditionState.DRAFT.name());
                    insert.setString(2, PlanJson.writeValues(content));
                    insert.setString(3, picture);
                    insert.setLong(4, revision);
                    insert.setTimestamp(5, Timestamp.from(at));
                    insert.setTimestamp(6, Timestamp.from(at));
                    insert.setString(7, decisions);
                    return insert;
                },
                keys);
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    void change(long number, EditionContent content) {
        database.update(
                "update edition set content = ? where id = ? and hash is null", PlanJson.writeValues(content), number);
    }

    void freeze(long number, String picture, long revision, String decisions, Instant at) {
        database.update(
                "update edition set picture = ?, revision = ?, decisions = ?, frozen_at = ? where id = ? and hash is null",
                picture,
                revision,
                decisions,
                Timestamp.from(at),
                number);
    }

    void fix(long number, String sheets, String hash) {
        database.update("update edition set sheets = ?, hash = ? where id = ? and hash is null", sheets, hash, number);
    }

    /** What was submitted is a draft again. */
    void loosen(long number) {
        database.update("update edition set sheets = null, hash = null where id = ?", number);
    }

    void become(long number, EditionState state, Instant at) {
        database.update(
                "update edition set state = ?, since = ? where id = ?", state.name(), Timestamp.from(at), number);
    }

    void supersede(long number, long by, Instant at) {
        become(number, EditionState.SUPERSEDED, at);
        database.update("update edition set superseded_by = ? where id = ?", by, number);
    }

    void add(long number, Edition.Taken step) {
        database.update(
                "insert into edition_step (edition, step, taken_by, person, taken_at, words) values (?, ?, ?, ?, ?, ?)",
                number,
                step.step().name(),
                step.by(),
                step.person(),
                Timestamp.from(step.at()),
                step.words());
    }

    List<Edition.Taken> steps(long number) {
        return database.query(
                "select * from edition_step where edition = ? order by id",
                (row, index) -> new Edition.Taken(
                        EditionStep.valueOf(row.getString("step")),
                        row.getString("taken_by"),
                        row.getString("person"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getString("words")),
                number);
    }

    private static EditionRow edition(ResultSet row) throws SQLException {
        var text = row.getString("content");
        @Nullable String hash = row.getString("hash");
        return new EditionRow(
                row.getLong("id"),
                EditionState.valueOf(row.getString("state")),
                PlanJson.readValues(EditionContent.class, text),
                text,
                row.getString("picture"),
                row.getLong("revision"),
                row.getTimestamp("frozen_at").toInstant(),
                row.getTimestamp("since").toInstant(),
                hash,
                row.getObject("superseded_by", Long.class));
    }
}
