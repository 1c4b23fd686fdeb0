package org.chalkline.audit.internal;

import java.time.Clock;
import java.util.Objects;
import org.chalkline.audit.AuditFinding;
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
public class CheckAlone {

    private final TrailStore store;
    private final TransactionTemplate oneState;

    CheckAlone(JdbcTemplate database, PlatformTransactionManager transactions) {
        store = new TrailStore(database, Clock.systemUTC());
        oneState = new TransactionTemplate(transactions);
        oneState.setReadOnly(true);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public AuditFinding check(Anchor noted) {
        return Objects.requireNonNull(oneState.execute(transaction -> TrailCheck.of(store, noted)));
    }
}
