package org.chalkline.access.internal;

import java.time.Clock;
import java.util.Set;
import org.chalkline.access.AccountChanged;
import org.chalkline.access.AccountName;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes it possible to sign in for the first time: the demo's accounts, or one administrator. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAccounts implements ApplicationRunner {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final DemoAccounts demo;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FirstAccounts(
            AccountRepository accounts,
            Passwords passwords,
            DemoAccounts demo,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.demo = demo;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        boolean empty = accounts.count() == 0;
        boolean madeAsDemo = DemoAccounts.ALL.stream().anyMatch(this::isKnownToAll);
        if (demo.entries().isEmpty()) {
            if (madeAsDemo) {
                throw new WrongDatabase("the database was made by the demo, and everybody knows its passwords");
            }
            if (empty) {
                makeAdministrator();
            }
        } else {
            if (!empty && !madeAsDemo) {
                throw new WrongDatabase("the database holds a district's own accounts, and the demo would add some"
                        + " whose passwords everybody knows");
            }
            demo.entries().forEach(this::makeForDemo);
        }
    }

    private boolean isKnownToAll(DemoAccounts.Entry entry) {
        return accounts.findById(entry.name().text())
                .filter(account -> passwords.matches(DemoAccounts.PASSWORD, account.passwordHash()))
                .isPresent();
    }

    private void makeForDemo(DemoAccounts.Entry entry) {
        if (accounts.findById(entry.name().text()).isEmpty()) {
            var account = new AccountEntity(entry.name(), entry.person(), Set.of(entry.role()), clock.instant());
            account.password(passwords.hash(DemoAccounts.PASSWORD), false);
            accounts.save(account);
            events.publishEvent(new AccountChanged(entry.name(), "New account of the demo"));
        }
    }

    private void makeAdministrator() {
        var name = new AccountName("admin");
        var password = passwords.oneTime();
        var account = new AccountEntity(name, "Administrator", Set.of(Role.ADMIN), clock.instant());
        account.password(passwords.hash(password), true);
        accounts.save(account);
        events.publishEvent(new AccountChanged(name, "First account"));
        tell(name, password);
    }

    /** To the console alone: a log file would keep the password. */
    @SuppressWarnings("SystemOut")
    private static void tell(AccountName name, String password) {
        System.out.printf(
                "%n  First start: sign in as \"%s\" with the one-time password  %s%n"
                        + "  It is shown only here, and has to be changed at the first sign-in.%n%n",
                name, password);
    }
}
