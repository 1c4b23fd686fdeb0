package org.chalkline.briefings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.briefings.BoardQuestion;
import org.chalkline.briefings.QuestionReader;
import org.chalkline.briefings.QuestionState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Questions from the board, as they are kept. */
@Repository
class QuestionStore {

    private static final String ROWS = "select id, edition, page, page_title, about, words, asked_by, person, asked_at,"
            + " state, since, answer, answered_by, reason, shown_in from board_question ";

    /** Those that wait for somebody first. */
    private static final String ORDER = " order by case state when 'CLEARED' then 1 else 0 end, id desc fetch first "
            + QuestionReader.MOST + " rows only";

    private final JdbcTemplate database;

    QuestionStore(JdbcTemplate database) {
        this.database = database;
    }

    List<QuestionRow> all() {
        return rows(ORDER);
    }

    /** Those whose answer was sent, cleared or not. */
    List<QuestionRow> sent() {
        return rows("where state in ('TO_CLEAR', 'CLEARED')" + ORDER);
    }

    List<QuestionRow> askedBy(String name) {
        return rows("where asked_by = ? order by id desc fetch first " + QuestionReader.MOST + " rows only", name);
    }

    int open(String name) {
        return Objects.requireNonNullElse(
                database.queryForObject(
                        "select count(*) from board_question where asked_by = ? and state <> 'CLEARED'",
                        Integer.class,
                        name),
                0);
    }

    /** Whoever takes a step queues here, so that of two who take it at once exactly one does. */
    Optional<QuestionRow> lock(long number) {
        database.queryForList("select id from board_question where id = ? for update", Long.class, number);
        return rows("where id = ?", number).stream().findFirst();
    }

    /** Which of these there are, at whatever state. */
    List<QuestionRow> those(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : rows("where id in (" + places(numbers.size()) + ")", numbers.toArray());
    }

    /** Cleared until a moment, and not shown yet in another edition than these; in the order in which they were asked. */
    List<QuestionRow> answered(Instant until, Collection<Long> butIn) {
        var arguments = new ArrayList<Object>(List.of(Timestamp.from(until)));
        arguments.addAll(butIn);
        var elsewhere = butIn.isEmpty() ? "" : " or shown_in in (" + places(butIn.size()) + ")";
        return rows(
                "where state = 'CLEARED' and cleared_at <= ? and (shown_in is null" + elsewhere + ") order by id",
                arguments.toArray());
    }

    boolean isAnyWaitingToBeShown() {
        return !database.queryForList(
                        "select id from board_question where state = 'CLEARED' and shown_in is null"
                                + " fetch first 1 row only",
                        Long.class)
                .isEmpty();
    }

    void shown(long question, long edition) {
        database.update("update board_question set shown_in = ? where id = ?", edition, question);
    }

    /** @param by the sign-in name of who asks */
    long add(BoardQuestion question, String by) {
        var keys = new GeneratedKeyHolder();
        database.update(
                connection -> {
                    var insert = connection.prepareStatement(
                            "insert into board_question (edition, page, page_title, about, words, asked_by, person,"
                                    + " asked_at, state, since, answer, answered_by, reason)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '')",
                            new String[] {"id"});
                    insert.setLong(1, question.edition());
                    insert.setInt(2, question.page());
                    insert.setString(3, question.pageTitle());
                    insert.setString(4, question.about());
                    insert.setString(5, question.words());
                    insert.setString(6, by);
                    insert.setString(7, question.person());
                    insert.setTimestamp(8, Timestamp.from(question.askedAt()));
                    insert.setString(9, question.state().name());
                    insert.setTimestamp(10, Timestamp.from(question.since()));
                    return insert;
                },
                keys);
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    void answer(long number, String answer, String by) {
        database.update("update board_question set answer = ?, answered_by = ? where id = ?", answer, by, number);
    }

    void become(long number, QuestionState state, String reason, Instant at) {
        var moment = Timestamp.from(at);
        database.update(
                "update board_question set state = ?, reason = ?, since = ?, cleared_at = ? where id = ?",
                state.name(),
                reason,
                moment,
                state == QuestionState.CLEARED ? moment : null,
                number);
    }

    private List<QuestionRow> rows(String where, Object... arguments) {
        return database.query(ROWS + where, (row, index) -> question(row), arguments);
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static QuestionRow question(ResultSet row) throws SQLException {
        return new QuestionRow(
                new BoardQuestion(
                        row.getLong("id"),
                        row.getLong("edition"),
                        row.getInt("page"),
                        row.getString("page_title"),
                        row.getString("about"),
                        row.getString("words"),
                        row.getString("person"),
                        row.getTimestamp("asked_at").toInstant(),
                        QuestionState.valueOf(row.getString("state")),
                        row.getTimestamp("since").toInstant(),
                        row.getString("answer"),
                        row.getString("reason"),
                        row.getObject("shown_in", Long.class)),
                row.getString("asked_by"),
                row.getString("answered_by"));
    }
}
