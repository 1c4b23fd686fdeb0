package org.chalkline.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chalkline.ledger.Destination;
import org.chalkline.ledger.LedgerRecord;
import org.chalkline.ledger.MatchedRow;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which ledgers were taken in, and into which budget lines their rows went. */
@Repository
public class LedgerTable {

    private static final int SHOWN = 100;

    private final JdbcTemplate database;

    LedgerTable(JdbcTemplate database) {
        this.database = database;
    }

    public void add(LedgerRecord it) {
        database.update(
                "insert into ledger_record (who, done_at, fiscal_year, file, sha256, row_count, unmatched_count, spent,"
                        + " committed, reconciled, revision) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.who(),
                Timestamp.from(it.at()),
                it.year().endYear(),
                it.file(),
                it.sha256(),
                it.rows(),
                it.unmatched(),
                it.spent().cents(),
                it.committed().cents(),
                it.reconciled(),
                it.revision());
    }

    public List<LedgerRecord> newest() {
        return database.query(
                "select * from ledger_record order by id desc fetch first " + SHOWN + " rows only",
                (row, index) -> ledger(row));
    }

    /** The line into which each row went last, by the hash of the row. */
    public Map<String, Destination> filled(FiscalYear year) {
        var result = new HashMap<String, Destination>();
        database.query(
                "select * from ledger_fill where fiscal_year = ?",
                row -> {
                    result.put(row.getString("row_hash"), destination(row));
                },
                year.endYear());
        return result;
    }

    /** Keeps where the rows of a file go now, in place of where they went. */
    public void fill(FiscalYear year, List<MatchedRow> rows) {
        var seen = new HashSet<String>();
        var old = new ArrayList<Object[]>();
        var now = new ArrayList<@Nullable Object[]>();
        for (var row : rows) {
            var hash = Matching.rowHash(row.row());
            if (seen.add(hash)) {
                old.add(new Object[] {year.endYear(), hash});
                var to = row.destination();
                if (to != null) {
                    now.add(values(hash, to));
                }
            }
        }
        database.batchUpdate("delete from ledger_fill where fiscal_year = ? and row_hash = ?", old);
        database.batchUpdate(
                "insert into ledger_fill (fiscal_year, row_hash, initiative, fund, recurrence, account_code)"
                        + " values (?, ?, ?, ?, ?, ?)",
                now);
    }

    private static @Nullable Object[] values(String hash, Destination to) {
        return new @Nullable Object[] {
            to.year().endYear(),
            hash,
            to.initiative().code(),
            to.fund() == null ? null : to.fund().code(),
            to.recurrence().name(),
            to.accountCode()
        };
    }

    private static Destination destination(ResultSet row) throws SQLException {
        var fund = row.getString("fund");
        return new Destination(
                new InitiativeId(row.getString("initiative")),
                new FiscalYear(row.getInt("fiscal_year")),
                fund == null ? null : new FundId(fund),
                Recurrence.valueOf(row.getString("recurrence")),
                row.getString("account_code"));
    }

    private static LedgerRecord ledger(ResultSet row) throws SQLException {
        return new LedgerRecord(
                row.getString("who"),
                row.getTimestamp("done_at").toInstant(),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("file"),
                row.getString("sha256"),
                row.getInt("row_count"),
                row.getInt("unmatched_count"),
                new Money(row.getLong("spent")),
                new Money(row.getLong("committed")),
                row.getBoolean("reconciled"),
                row.getLong("revision"));
    }
}
