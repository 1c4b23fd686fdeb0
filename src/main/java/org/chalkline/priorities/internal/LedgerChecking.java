package org.chalkline.priorities.internal;

import org.chalkline.priorities.LedgerCheck;
import org.chalkline.priorities.LedgerFinding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
class LedgerChecking implements LedgerCheck {

    private final JdbcTemplate database;

    LedgerChecking(JdbcTemplate database) {
        this.database = database;
    }

    /** One state of the database, or a decision signed meanwhile would be taken for a fault. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public LedgerFinding check() {
        return new LedgerAudit(new CheckedRows(database)).finding();
    }
}
