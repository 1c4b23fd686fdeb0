package org.chalkline.priorities.internal;

import java.util.Objects;
import org.chalkline.priorities.LedgerFinding;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The check as the command line needs it: with the database and nothing else, so that it neither brings tables up to
 * date nor writes. Not a configuration by annotation, so that the application itself does not find it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class
})
public class LedgerCheckAlone {

    private final JdbcTemplate database;
    private final TransactionTemplate oneState;

    LedgerCheckAlone(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = database;
        oneState = new TransactionTemplate(transactions);
        oneState.setReadOnly(true);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public LedgerFinding check() {
        return Objects.requireNonNull(
                oneState.execute(transaction -> new LedgerAudit(new CheckedRows(database)).finding()));
    }
}
