package org.chalkline.ratings.internal;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.ratings.internal.Said.OfLink;
import org.chalkline.ratings.internal.Said.OfPair;
import org.chalkline.shared.Visibility;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who said what in a round, and what was adopted. Writers hold the lock of the round. */
@Repository
class SaidStore {

    private final JdbcTemplate database;

    SaidStore(JdbcTemplate database) {
        this.database = database;
    }

    List<KeptJudge> judges(long round) {
        return database.query(
                "select * from rating_judge where round_id = ? order by person, judge",
                (row, index) -> new KeptJudge(
                        row.getString("judge"),
                        row.getString("person"),
                        Visibility.valueOf(row.getString("clearance")),
                        row.getTimestamp("last_at").toInstant()),
                round);
    }

    List<OfPair> pairs(long round) {
        return database.query(
                "select * from rating_comparison where round_id = ? order by judge, first_goal, second_goal",
                (row, index) -> new OfPair(
                        row.getString("judge"),
                        new GoalId(row.getString("first_goal")),
                        new GoalId(row.getString("second_goal")),
                        row.getInt("points")),
                round);
    }

    List<OfLink> links(long round) {
        return database.query(
                "select * from rating_strength where round_id = ? order by judge, initiative, goal",
                (row, index) -> new OfLink(
                        row.getString("judge"),
                        new InitiativeId(row.getString("initiative")),
                        new GoalId(row.getString("goal")),
                        row.getInt("points")),
                round);
    }

    void judge(long round, KeptJudge judge) {
        var at = Timestamp.from(judge.lastAt());
        var known = database.update(
                "update rating_judge set person = ?, clearance = ?, last_at = ? where round_id = ? and judge = ?",
                judge.person(),
                judge.clearance().name(),
                at,
                round,
                judge.name());
        if (known == 0) {
            database.update(
                    "insert into rating_judge (round_id, judge, person, clearance, last_at) values (?, ?, ?, ?, ?)",
                    round,
                    judge.name(),
                    judge.person(),
                    judge.clearance().name(),
                    at);
        }
    }

    void say(long round, OfPair said, Instant at) {
        takeBack(round, said.judge(), said.first(), said.second());
        database.update(
                "insert into rating_comparison (round_id, judge, first_goal, second_goal, points, said_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                round,
                said.judge(),
                said.first().code(),
                said.second().code(),
                said.points(),
                Timestamp.from(at));
    }

    private void takeBack(long round, String judge, GoalId first, GoalId second) {
        database.update(
                "delete from rating_comparison where round_id = ? and judge = ? and first_goal = ? and second_goal = ?",
                round,
                judge,
                first.code(),
                second.code());
    }

    void say(long round, OfLink said, Instant at) {
        takeBack(round, said.judge(), said.initiative(), said.goal());
        database.update(
                "insert into rating_strength (round_id, judge, initiative, goal, points, said_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                round,
                said.judge(),
                said.initiative().code(),
                said.goal().code(),
                said.points(),
                Timestamp.from(at));
    }

    private void takeBack(long round, String judge, InitiativeId initiative, GoalId goal) {
        database.update(
                "delete from rating_strength where round_id = ? and judge = ? and initiative = ? and goal = ?",
                round,
                judge,
                initiative.code(),
                goal.code());
    }

    /** What was adopted for a goal or a link. */
    record Outcome(String initiative, String goal, BigDecimal before, BigDecimal after) {}

    void outcome(long round, Outcome outcome) {
        database.update(
                "insert into rating_outcome (round_id, initiative, goal, points_before, points_after)"
                        + " values (?, ?, ?, ?, ?)",
                round,
                outcome.initiative(),
                outcome.goal(),
                outcome.before(),
                outcome.after());
    }

    List<Outcome> outcomes(long round) {
        return database.query(
                "select * from rating_outcome where round_id = ? order by initiative, goal",
                (row, index) -> new Outcome(
                        row.getString("initiative"),
                        row.getString("goal"),
                        row.getBigDecimal("points_before"),
                        row.getBigDecimal("points_after")),
                round);
    }
}
