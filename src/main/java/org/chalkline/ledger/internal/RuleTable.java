package org.chalkline.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.ledger.KeptRule;
import org.chalkline.ledger.LedgerRule;
import org.chalkline.ledger.LedgerRule.PaysFor;
import org.chalkline.ledger.LedgerRule.SetAside;
import org.chalkline.ledger.LedgerRule.Target;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Recurrence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rules as they are kept, in their order. */
@Repository
public class RuleTable {

    private static final String COLUMNS = "account_prefix, project, words, initiative, fund, recurrence, reason";

    private final JdbcTemplate database;

    RuleTable(JdbcTemplate database) {
        this.database = database;
    }

    public List<KeptRule> all() {
        return database.query("select * from ledger_rule order by place, id", (row, index) -> rule(row));
    }

    /** Adds rules in their order: before all others, or after them. */
    public void add(List<LedgerRule> rules, boolean first, String who, Instant at) {
        var edge = database.queryForObject(
                first
                        ? "select coalesce(min(place), 0) from ledger_rule"
                        : "select coalesce(max(place), 0) from ledger_rule",
                Integer.class);
        int place = (edge == null ? 0 : edge) + (first ? -rules.size() : 1);
        for (var rule : rules) {
            var values = new ArrayList<@Nullable Object>(values(rule));
            values.add(place++);
            values.add(who);
            values.add(Timestamp.from(at));
            database.update(
                    "insert into ledger_rule (" + COLUMNS + ", place, who, kept_at, version)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                    values.toArray());
        }
    }

    /** Whether the rule was still as it was seen, and so was changed. */
    public boolean change(KeptRule seen, LedgerRule rule, String who, Instant at) {
        var values = new ArrayList<@Nullable Object>(values(rule));
        values.add(who);
        values.add(Timestamp.from(at));
        values.add(seen.id());
        values.add(seen.version());
        return database.update(
                        "update ledger_rule set account_prefix = ?, project = ?, words = ?, initiative = ?, fund = ?,"
                                + " recurrence = ?, reason = ?, who = ?, kept_at = ?, version = version + 1"
                                + " where id = ? and version = ?",
                        values.toArray())
                == 1;
    }

    /** Whether the rule was still as it was seen, and so was removed. */
    public boolean remove(KeptRule seen) {
        return database.update("delete from ledger_rule where id = ? and version = ?", seen.id(), seen.version()) == 1;
    }

    /** Gives the rules the order of these ids. */
    public void order(List<Long> ids) {
        for (int i = 0; i < ids.size(); i++) {
            database.update("update ledger_rule set place = ? where id = ?", i + 1, ids.get(i));
        }
    }

    private static List<@Nullable Object> values(LedgerRule rule) {
        var values = new ArrayList<@Nullable Object>();
        values.add(rule.accountPrefix());
        values.add(rule.project());
        values.add(rule.words());
        switch (rule.target()) {
            case PaysFor it -> {
                values.add(it.initiative().code());
                values.add(it.fund() == null ? null : it.fund().code());
                values.add(it.recurrence() == null ? null : it.recurrence().name());
                values.add(null);
            }
            case SetAside it -> {
                values.add(null);
                values.add(null);
                values.add(null);
                values.add(it.reason());
            }
        }
        return values;
    }

    private static KeptRule rule(ResultSet row) throws SQLException {
        return new KeptRule(
                row.getLong("id"),
                new LedgerRule(
                        row.getString("account_prefix"), row.getString("project"), row.getString("words"), target(row)),
                row.getString("who"),
                row.getTimestamp("kept_at").toInstant(),
                row.getInt("version"));
    }

    private static Target target(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        if (reason != null) {
            return new SetAside(reason);
        }
        var fund = row.getString("fund");
        var recurrence = row.getString("recurrence");
        return new PaysFor(
                new InitiativeId(row.getString("initiative")),
                fund == null ? null : new FundId(fund),
                recurrence == null ? null : Recurrence.valueOf(recurrence));
    }
}
