package org.chalkline.priorities.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.priorities.PriorityReader.Version;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Step;
import org.chalkline.priorities.StepTaken;
import org.chalkline.revisions.PlanJson;
import org.chalkline.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Proposals, their versions and the steps taken, as they are kept. A submitted version is not written again. */
@Repository
class ProposalStore {

    private static final int SHOWN = 200;
    static final String ROWS = "select p.id, p.state, p.version, p.drafted_by, p.since, v.content, v.picture"
            + " from proposal p join proposal_version v on v.proposal = p.id and v.version = p.version ";

    private final JdbcTemplate database;

    ProposalStore(JdbcTemplate database) {
        this.database = database;
    }

    List<ProposalRow> newest() {
        return database.query(
                ROWS + "order by p.id desc fetch first " + SHOWN + " rows only", (row, index) -> proposal(row));
    }

    Optional<ProposalRow> find(long id) {
        return database.query(ROWS + "where p.id = ?", (row, index) -> proposal(row), id).stream()
                .findFirst();
    }

    /** Whoever takes a step queues here, so that of two who take it at once exactly one does. */
    Optional<ProposalRow> lock(long id) {
        database.queryForList("select id from proposal where id = ? for update", Long.class, id);
        return find(id);
    }

    long add(ProposalContent content, String by, Instant at) {
        database.update(
                "insert into proposal (state, version, drafted_by, drafted_at, since) values (?, 1, ?, ?, ?)",
                ProposalState.DRAFT.name(),
                by,
                Timestamp.from(at),
                Timestamp.from(at));
        // The newest of this person's: nobody drafts twice at the same moment.
        var id = java.util.Objects.requireNonNull(
                database.queryForObject("select max(id) from proposal where drafted_by = ?", Long.class, by));
        addVersion(id, 1, content);
        return id;
    }

    void addVersion(long id, int version, ProposalContent content) {
        database.update(
                "insert into proposal_version (proposal, version, content) values (?, ?, ?)",
                id,
                version,
                PlanJson.writeValues(content));
    }

    void change(ProposalRow draft, ProposalContent content) {
        database.update(
                "update proposal_version set content = ? where proposal = ? and version = ? and submitted_at is null",
                PlanJson.writeValues(content),
                draft.id(),
                draft.version());
    }

    /** @return the hash of what was submitted, with its picture */
    String submitted(ProposalRow draft, ProposalContent content, String picture, String by, Instant at) {
        var text = PlanJson.writeValues(content);
        database.update(
                "update proposal_version set content = ?, picture = ?, submitted_by = ?, submitted_at = ?"
                        + " where proposal = ? and version = ? and submitted_at is null",
                text,
                picture,
                by,
                Timestamp.from(at),
                draft.id(),
                draft.version());
        return Sha256.ofAll(picture, text);
    }

    void become(long id, ProposalState state, int version, Instant at) {
        database.update(
                "update proposal set state = ?, version = ?, since = ? where id = ?",
                state.name(),
                version,
                Timestamp.from(at),
                id);
    }

    /** The states of proposals, by their numbers. */
    Map<Long, ProposalState> states(Collection<Long> ids) {
        var result = new HashMap<Long, ProposalState>();
        database.query(
                "select id, state from proposal where id = any (?)",
                row -> {
                    result.put(row.getLong("id"), ProposalState.valueOf(row.getString("state")));
                },
                Ids.of(ids));
        return result;
    }

    /** Every version of proposals that was submitted. */
    Map<VersionKey, ProposalContent> submitted(Collection<Long> ids) {
        var result = new HashMap<VersionKey, ProposalContent>();
        database.query(
                "select proposal, version, content from proposal_version where proposal = any (?)"
                        + " and submitted_at is not null",
                row -> {
                    result.put(new VersionKey(row.getLong("proposal"), row.getInt("version")), content(row));
                },
                Ids.of(ids));
        return result;
    }

    List<Version> submittedVersions(long id) {
        return database.query(
                "select version, content from proposal_version where proposal = ? and submitted_at is not null"
                        + " order by version",
                (row, index) -> new Version(row.getInt("version"), content(row)),
                id);
    }

    void addStep(long id, StepTaken step) {
        database.update(
                "insert into proposal_step (proposal, version, step, taken_by, person, taken_at, words)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                step.version(),
                step.what().name(),
                step.by(),
                step.person(),
                Timestamp.from(step.at()),
                step.words());
    }

    List<StepTaken> steps(long id) {
        return steps(List.of(id)).getOrDefault(id, List.of());
    }

    /** The steps of proposals, each proposal's in order. */
    Map<Long, List<StepTaken>> steps(Collection<Long> ids) {
        var result = new HashMap<Long, List<StepTaken>>();
        database.query(
                "select * from proposal_step where proposal = any (?) order by id",
                row -> {
                    result.computeIfAbsent(row.getLong("proposal"), any -> new ArrayList<>())
                            .add(step(row));
                },
                Ids.of(ids));
        return result;
    }

    private static StepTaken step(ResultSet row) throws SQLException {
        return new StepTaken(
                row.getInt("version"),
                Step.valueOf(row.getString("step")),
                row.getString("taken_by"),
                row.getString("person"),
                row.getTimestamp("taken_at").toInstant(),
                row.getString("words"));
    }

    static ProposalRow proposal(ResultSet row) throws SQLException {
        @Nullable String picture = row.getString("picture");
        return new ProposalRow(
                row.getLong("id"),
                ProposalState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("drafted_by"),
                row.getTimestamp("since").toInstant(),
                content(row),
                picture);
    }

    private static ProposalContent content(ResultSet row) throws SQLException {
        return PlanJson.readValues(ProposalContent.class, row.getString("content"));
    }
}
