package org.chalkline.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.chalkline.access.AccountName;
import org.chalkline.access.DemoAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's passwords, which everybody knows, open no district's plan, on whichever database. */
@SpringBootTest
abstract class DemoKeptApart {

    @Autowired
    AccountRepository accounts;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Passwords passwords;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void emptyDatabase() {
        JdbcTestUtils.deleteFromTables(database, "account_role", "account");
    }

    @Test
    void theDemoRefusesADatabaseWithADistrictsAccounts() {
        start(false);
        assertThatThrownBy(() -> start(true)).isInstanceOf(WrongDatabase.class).hasMessageContaining("district's own");
        assertThat(accounts.count()).isEqualTo(1);
    }

    @Test
    void aDistrictRefusesADatabaseThatTheDemoMade() {
        start(true);
        assertThatThrownBy(() -> start(false))
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("made by the demo");
    }

    @Test
    void eachStartsAgainOnItsOwn() {
        start(true);
        start(true);
        assertThat(accounts.count()).isEqualTo(DemoAccounts.ALL.size());
        emptyDatabase();
        start(false);
        start(false);
        assertThat(accounts.count()).isEqualTo(1);
    }

    @Test
    void aDistrictMayCallItsPeopleAsTheDemoDoes() {
        start(false);
        transaction.executeWithoutResult(done -> accounts.findById(new AccountName("admin").text())
                .orElseThrow()
                .password(passwords.hash("quite another password"), false));
        start(false);
        assertThat(accounts.count()).isEqualTo(1);
    }

    private void start(boolean demo) {
        var first = new FirstAccounts(accounts, passwords, new DemoAccounts(demo), clock, told -> {});
        transaction.executeWithoutResult(done -> first.run(new DefaultApplicationArguments()));
    }
}
