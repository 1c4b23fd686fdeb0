package org.chalkline.access.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.Account;
import org.chalkline.access.AccountChanged;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.AccountService;
import org.chalkline.access.RequiresAdmin;
import org.chalkline.access.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresAdmin
class Accounts implements AccountService {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRepository accounts,
            Passwords passwords,
            OpenSessions sessions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Account> list() {
        var now = clock.instant();
        return accounts.findAllWithRoles().stream()
                .map(account -> account.toAccount(now, sessions.count(account.name())))
                .toList();
    }

    @Override
    @Transactional
    public String create(AccountName name, String displayName, Set<Role> roles) {
        if (accounts.findById(name.text()).isPresent()) {
            throw new AccountRefused("There is already an account \"" + name + "\".");
        }
        var account = new AccountEntity(name, displayName, roles, clock.instant());
        events.publishEvent(new AccountChanged(name, "New account with " + words(roles)));
        return oneTimePassword(accounts.save(account));
    }

    @Override
    @Transactional
    public void change(AccountName name, String displayName, Set<Role> roles) {
        var all = accounts.findAllForChange();
        find(all, name).describe(displayName, roles);
        requireAnAdministrator(all);
        events.publishEvent(new AccountChanged(name, "Name and roles set to " + words(roles)));
        sessions.endAfterCommit(name);
    }

    @Override
    @Transactional
    public void enable(AccountName name) {
        find(accounts.findAllForChange(), name).enable(true);
        events.publishEvent(new AccountChanged(name, "Account enabled"));
    }

    @Override
    @Transactional
    public void disable(AccountName name) {
        var all = accounts.findAllForChange();
        find(all, name).enable(false);
        requireAnAdministrator(all);
        events.publishEvent(new AccountChanged(name, "Account disabled"));
        sessions.endAfterCommit(name);
    }

    @Override
    @Transactional
    public String resetPassword(AccountName name) {
        var password = oneTimePassword(find(accounts.findAllForChange(), name));
        events.publishEvent(new AccountChanged(name, "New one-time password"));
        sessions.endAfterCommit(name);
        return password;
    }

    @Override
    @Transactional
    public void signOutEverywhere(AccountName name) {
        find(accounts.findAllForChange(), name);
        events.publishEvent(new AccountChanged(name, "Signed out everywhere"));
        sessions.endAfterCommit(name);
    }

    @Override
    @Transactional
    public void unlock(AccountName name) {
        find(accounts.findAllForChange(), name).forgetFailures();
        events.publishEvent(new AccountChanged(name, "Account unlocked"));
    }

    private String oneTimePassword(AccountEntity account) {
        var password = passwords.oneTime();
        account.password(passwords.hash(password), true);
        return password;
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }

    private static AccountEntity find(List<AccountEntity> all, AccountName name) {
        return all.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AccountRefused("There is no account \"" + name + "\"."));
    }

    /** Judged after the change, with all rows locked; the exception rolls the change back. */
    private static void requireAnAdministrator(List<AccountEntity> all) {
        if (all.stream().noneMatch(AccountEntity::administers)) {
            throw new AccountRefused("At least one administrator must remain who can sign in.");
        }
    }
}
