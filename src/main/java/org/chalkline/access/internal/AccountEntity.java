package org.chalkline.access.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chalkline.access.Account;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.Contact;
import org.chalkline.access.Digest;
import org.chalkline.access.Person;
import org.chalkline.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of accounts, with the rules of locking out. */
@Entity
@Table(name = "account")
class AccountEntity implements Persistable<String> {

    /** Wrong passwords in a row that cost nothing; the next one locks. */
    static final int FREE_ATTEMPTS = 4;

    static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    static final Duration LONGEST_LOCK = Duration.ofHours(1);

    private static final int LONGEST_DISPLAY_NAME = 120;
    private static final int LARGEST_SHIFT = 7;

    @Id
    private String name = "";

    private String displayName = "";
    private String passwordHash = "";
    private boolean enabled = true;
    private boolean mustChangePassword;
    private int failedAttempts;
    private @Nullable Instant lockedUntil;
    private Instant createdAt = Instant.EPOCH;
    private String email = "";

    @Enumerated(EnumType.STRING)
    private Digest digest = Digest.DAILY;

    private @Nullable Instant lastSignIn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_name"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Transient
    private boolean fresh;

    protected AccountEntity() {}

    AccountEntity(AccountName name, String displayName, Set<Role> roles, Instant createdAt) {
        this.name = name.text();
        this.createdAt = createdAt;
        this.fresh = true;
        describe(displayName, roles);
    }

    void describe(String newDisplayName, Set<Role> newRoles) {
        var stripped = newDisplayName.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_DISPLAY_NAME) {
            throw new AccountRefused("A name has 1 to 120 characters.");
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw new AccountRefused("A name has no line breaks or control characters.");
        }
        if (newRoles.isEmpty()) {
            throw new AccountRefused("Choose at least one role.");
        }
        displayName = stripped;
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        if (roles.contains(Role.BUSINESS_OFFICIAL)) {
            roles.add(Role.CABINET);
        }
    }

    void reachBy(Contact contact) {
        email = contact.email();
        digest = contact.digest();
    }

    Contact contact() {
        return new Contact(email, digest);
    }

    void enable(boolean newEnabled) {
        enabled = newEnabled;
    }

    /** Sets a new password; with it, the wrong ones before are forgotten. */
    void password(String hash, boolean oneTime) {
        passwordHash = hash;
        mustChangePassword = oneTime;
        forgetFailures();
    }

    /** The same password in a stronger hash. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    /**
     * Counts a wrong password. From the fifth in a row each one locks twice as long as the one before: 30 s, 1 min, 2 min …
     * up to an hour. While locked nothing is counted, so that a stranger can't keep somebody out by knocking on.
     */
    void fail(Instant now) {
        if (isLocked(now)) {
            return;
        }
        failedAttempts++;
        if (failedAttempts > FREE_ATTEMPTS) {
            int doublings = Math.min(failedAttempts - FREE_ATTEMPTS - 1, LARGEST_SHIFT);
            var lock = FIRST_LOCK.multipliedBy(1L << doublings);
            lockedUntil = now.plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock);
        }
    }

    void forgetFailures() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    boolean hasFailures() {
        return failedAttempts > 0;
    }

    /** The person came in with their password. */
    void signedIn(Instant now) {
        forgetFailures();
        lastSignIn = now;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean administers() {
        return enabled && roles.contains(Role.ADMIN);
    }

    AccountName name() {
        return new AccountName(name);
    }

    String passwordHash() {
        return passwordHash;
    }

    Person toPerson() {
        return new Person(name(), displayName, EnumSet.copyOf(roles), enabled);
    }

    /** For those who let the person in, whom open sessions do not concern. */
    Account toAccount(Instant now) {
        return toAccount(now, 0);
    }

    Account toAccount(Instant now, int openSessions) {
        return new Account(
                name(),
                displayName,
                EnumSet.copyOf(roles),
                enabled,
                Optional.ofNullable(lockedUntil).filter(now::isBefore),
                mustChangePassword,
                createdAt,
                Optional.ofNullable(lastSignIn),
                openSessions);
    }

    @Override
    public String getId() {
        return name;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
