package org.chalkline.priorities.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.chalkline.priorities.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that the check looks at, as they stand in the database, a few at a time: together they may outgrow memory. */
class CheckedRows {

    private static final int SMALL_ROWS = 1000;
    private static final int LARGE_ROWS = 4;

    private final JdbcTemplate database;

    CheckedRows(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * A decision's row.
     *
     * @param kind of its subject, as it stands in the column
     */
    record DecisionRow(
            long number,
            String kind,
            String code,
            long proposal,
            long supersedes,
            String signedBy,
            Instant at,
            String picture,
            String content,
            String hash) {

        /** Whether the columns, by which the ledger is searched, say what the signed content says. */
        boolean agreesWith(Decision decision) {
            return decision.number() == number
                    && decision.subject().kind().name().equals(kind)
                    && decision.subject().code().equals(code)
                    && decision.proposal() == proposal
                    && decision.supersedes() == supersedes
                    && decision.signedBy().equals(signedBy)
                    && decision.at().equals(at)
                    && decision.picture().equals(picture);
        }
    }

    record PictureRow(String hash, long revision, String content) {}

    record VersionRow(
            long proposal,
            int version,
            String content,
            @Nullable String picture) {}

    void decisions(Consumer<DecisionRow> reader) {
        each("select * from decision order by number", SMALL_ROWS, reader, CheckedRows::decision);
    }

    void pictures(Consumer<PictureRow> reader) {
        each(
                "select hash, revision, content from frozen_picture order by id",
                LARGE_ROWS,
                reader,
                row -> new PictureRow(row.getString("hash"), row.getLong("revision"), row.getString("content")));
    }

    void versions(Consumer<VersionRow> reader) {
        each(
                "select proposal, version, content, picture from proposal_version where submitted_at is not null"
                        + " order by proposal, version",
                SMALL_ROWS,
                reader,
                row -> new VersionRow(
                        row.getLong("proposal"),
                        row.getInt("version"),
                        row.getString("content"),
                        row.getString("picture")));
    }

    /** What the audit trail tells of decisions; whether it is whole itself is checked by {@code audit check}. */
    void told(Consumer<String> reader) {
        each(
                "select what from audit_entry where kind = 'DECISION' order by number",
                SMALL_ROWS,
                reader,
                row -> row.getString("what"));
    }

    private static DecisionRow decision(ResultSet row) throws SQLException {
        return new DecisionRow(
                row.getLong("number"),
                row.getString("subject_kind"),
                row.getString("subject_code"),
                row.getLong("proposal"),
                row.getLong("supersedes"),
                row.getString("signed_by"),
                row.getTimestamp("signed_at").toInstant(),
                row.getString("picture"),
                row.getString("content"),
                row.getString("hash"));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> void each(String statement, int atOnce, Consumer<T> reader, Reading<T> reading) {
        var rows = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        rows.setFetchSize(atOnce);
        rows.query(statement, row -> {
            reader.accept(reading.of(row));
        });
    }
}
