package org.chalkline.priorities.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.portfolio.FundId;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.FundingAnswer;
import org.chalkline.priorities.FundingAnswer.Answer;
import org.chalkline.revisions.PlanJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What the business official said of the funds, and how the list went to the board. The newest rows count. */
@Repository
class AnswerStore {

    private final JdbcTemplate database;

    AnswerStore(JdbcTemplate database) {
        this.database = database;
    }

    void add(long proposal, int version, String by, FundingAnswer answer) {
        var fund = answer.fund();
        database.update(
                "insert into funding_answer (proposal, version, fund, answer, note, given_by, person, given_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                proposal,
                version,
                fund == null ? "" : fund.code(),
                answer.answer().name(),
                answer.note(),
                by,
                answer.person(),
                Timestamp.from(answer.at()));
    }

    /** The last that was said of each fund, for every version of proposals. */
    Map<VersionKey, List<FundingAnswer>> answers(Collection<Long> proposals) {
        var last = new HashMap<VersionKey, Map<String, FundingAnswer>>();
        database.query(
                "select * from funding_answer where proposal = any (?) order by id",
                row -> {
                    last.computeIfAbsent(
                                    new VersionKey(row.getLong("proposal"), row.getInt("version")),
                                    any -> new LinkedHashMap<>())
                            .put(row.getString("fund"), answer(row));
                },
                Ids.of(proposals));
        var result = new HashMap<VersionKey, List<FundingAnswer>>();
        last.forEach((version, answers) -> result.put(version, List.copyOf(answers.values())));
        return result;
    }

    private static FundingAnswer answer(ResultSet row) throws SQLException {
        var fund = row.getString("fund");
        return new FundingAnswer(
                fund.isEmpty() ? null : new FundId(fund),
                Answer.valueOf(row.getString("answer")),
                row.getString("note"),
                row.getString("person"),
                row.getTimestamp("given_at").toInstant());
    }

    void add(long proposal, BoardItem item, String by, java.time.Instant at) {
        database.update(
                "insert into board_item (proposal, content, entered_by, entered_at) values (?, ?, ?, ?)",
                proposal,
                PlanJson.writeValues(item),
                by,
                Timestamp.from(at));
    }

    @Nullable
    BoardItem boardItem(long proposal) {
        return boardItems(List.of(proposal)).get(proposal);
    }

    /** What was entered last for each of the proposals that went to the board. */
    Map<Long, BoardItem> boardItems(Collection<Long> proposals) {
        var result = new HashMap<Long, BoardItem>();
        database.query(
                "select proposal, content from board_item where proposal = any (?) order by id",
                row -> {
                    result.put(row.getLong("proposal"), PlanJson.readValues(BoardItem.class, row.getString("content")));
                },
                Ids.of(proposals));
        return result;
    }
}
