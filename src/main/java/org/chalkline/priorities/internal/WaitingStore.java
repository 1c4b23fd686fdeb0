package org.chalkline.priorities.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Step;
import org.chalkline.revisions.PlanJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is on its way, one statement for all of it. */
@Repository
class WaitingStore {

    private static final int MOST = 200;

    private final JdbcTemplate database;

    WaitingStore(JdbcTemplate database) {
        this.database = database;
    }

    /** Those in some states, longest there first. */
    List<ProposalRow> in(Collection<ProposalState> states) {
        return database.query(
                ProposalStore.ROWS + "where p.state in (" + marks(states.size())
                        + ") order by p.since, p.id fetch first " + MOST + " rows only",
                (row, index) -> ProposalStore.proposal(row),
                states.stream().map(Enum::name).toArray());
    }

    /** Acceptances of risks that stand, oldest first. */
    List<Decision> acceptances() {
        return database.query(
                DecisionStore.ROWS + "where d.subject_kind = ? and later.number is null order by d.number",
                (row, index) -> DecisionStore.kept(row).decision(),
                RecordKind.RISK.name());
    }

    /** A proposal's state and the title of its last submitted version; empty where none was submitted yet. */
    record Named(long id, ProposalState state, String title, String submittedTitle) {}

    List<Named> named(Set<Long> proposals) {
        return database.query(
                "select p.id, p.state, v.content, s.content as submitted from proposal p"
                        + " join proposal_version v on v.proposal = p.id and v.version = p.version"
                        + " left join proposal_version s on s.proposal = p.id and s.version ="
                        + " (select max(version) from proposal_version where proposal = p.id"
                        + " and submitted_at is not null)"
                        + " where p.id = any (?)",
                (row, index) -> new Named(
                        row.getLong("id"),
                        ProposalState.valueOf(row.getString("state")),
                        title(row.getString("content")),
                        row.getString("submitted") == null ? "" : title(row.getString("submitted"))),
                Ids.of(proposals));
    }

    /** By proposal, the sign-in names of those who changed or submitted it. */
    Map<Long, Set<String>> hands(Set<Long> proposals) {
        var result = new HashMap<Long, Set<String>>();
        if (!proposals.isEmpty()) {
            database.query(
                    "select proposal, taken_by from proposal_step where step in (?, ?) and proposal = any (?)",
                    row -> {
                        result.computeIfAbsent(row.getLong("proposal"), any -> new HashSet<>())
                                .add(row.getString("taken_by"));
                    },
                    Step.CHANGE.name(),
                    Step.SUBMIT.name(),
                    Ids.of(proposals));
        }
        return result;
    }

    private static String title(String content) {
        return PlanJson.readValues(ProposalContent.class, content).title();
    }

    private static String marks(int count) {
        return Collections.nCopies(count, "?").stream().collect(Collectors.joining(", "));
    }
}
