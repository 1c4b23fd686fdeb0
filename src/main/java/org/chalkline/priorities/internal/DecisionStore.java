package org.chalkline.priorities.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.priorities.BenefitReview;
import org.chalkline.priorities.CameOf;
import org.chalkline.priorities.ConditionNote;
import org.chalkline.priorities.Decision;
import org.chalkline.revisions.PlanJson;
import org.chalkline.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The ledger: rows are added and never changed. */
@Repository
class DecisionStore {

    private static final String CONDITION = "CONDITION";
    private static final String BENEFITS = "BENEFITS";
    static final String ROWS = "select d.content, d.hash, later.number as superseded_by from decision d"
            + " left join decision later on later.supersedes = d.number ";

    private final JdbcTemplate database;

    DecisionStore(JdbcTemplate database) {
        this.database = database;
    }

    /** Numbers have no gaps: to be asked for under the plan's lock. */
    long nextNumber() {
        return 1
                + Objects.requireNonNull(
                        database.queryForObject("select coalesce(max(number), 0) from decision", Long.class));
    }

    /** @return the hash of what was kept */
    String add(Decision decision) {
        var content = PlanJson.writeValues(decision);
        var hash = Sha256.of(content);
        database.update(
                "insert into decision (number, subject_kind, subject_code, proposal, supersedes, signed_by, signed_at,"
                        + " picture, content, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.number(),
                decision.subject().kind().name(),
                decision.subject().code(),
                decision.proposal(),
                decision.supersedes(),
                decision.signedBy(),
                Timestamp.from(decision.at()),
                decision.picture(),
                content,
                hash);
        return hash;
    }

    List<Decision.Kept> all() {
        return database.query(ROWS + "order by d.number desc", (row, index) -> kept(row));
    }

    Optional<Decision.Kept> find(long number) {
        return database.query(ROWS + "where d.number = ?", (row, index) -> kept(row), number).stream()
                .findFirst();
    }

    /** Newest first. */
    List<Decision.Kept> about(RecordKey subject) {
        return database.query(
                ROWS + "where d.subject_kind = ? and d.subject_code = ? order by d.number desc",
                (row, index) -> kept(row),
                subject.kind().name(),
                subject.code());
    }

    /** Those that stand. */
    List<Decision.Kept> ofProposal(long proposal) {
        return ofProposals(List.of(proposal)).getOrDefault(proposal, List.of());
    }

    /** Those that stand, for each of the proposals. */
    Map<Long, List<Decision.Kept>> ofProposals(Collection<Long> proposals) {
        return database
                .query(
                        ROWS + "where d.proposal = any (?) and later.number is null order by d.number",
                        (row, index) -> kept(row),
                        Ids.of(proposals))
                .stream()
                .collect(Collectors.groupingBy(kept -> kept.decision().proposal()));
    }

    void add(long decision, ConditionNote note, String by) {
        outcome(decision, CONDITION, PlanJson.writeValues(note), by, note.person(), note.at());
    }

    void add(long decision, BenefitReview review, String by) {
        outcome(decision, BENEFITS, PlanJson.writeValues(review), by, review.person(), review.at());
    }

    private void outcome(long decision, String kind, String content, String by, String person, Instant at) {
        database.update(
                "insert into decision_outcome (decision, kind, content, entered_by, person, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                decision,
                kind,
                content,
                by,
                person,
                Timestamp.from(at));
    }

    /** What came of decisions, by their numbers; none for a decision that nothing was noted of. */
    Map<Long, CameOf> cameOf(Collection<Long> decisions) {
        var result = new HashMap<Long, CameOf>();
        database.query(
                "select decision, kind, content from decision_outcome where decision = any (?) order by id",
                row -> {
                    result.merge(row.getLong("decision"), noted(row), CameOf::and);
                },
                Ids.of(decisions));
        return result;
    }

    private static CameOf noted(ResultSet row) throws SQLException {
        var content = row.getString("content");
        return row.getString("kind").equals(CONDITION)
                ? new CameOf(List.of(PlanJson.readValues(ConditionNote.class, content)), List.of())
                : new CameOf(List.of(), List.of(PlanJson.readValues(BenefitReview.class, content)));
    }

    static Decision.Kept kept(ResultSet row) throws SQLException {
        @Nullable Long later = row.getObject("superseded_by", Long.class);
        return new Decision.Kept(
                PlanJson.readValues(Decision.class, row.getString("content")), row.getString("hash"), later);
    }
}
