package org.chalkline.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chalkline.access.AccessToken;
import org.chalkline.access.AccessTokenService;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.Role;
import org.chalkline.access.TokenRefused.Reason;
import org.jspecify.annotations.Nullable;

/** A row of tokens, with the rules of what one may be. */
@Entity
@Table(name = "access_token")
class TokenEntity {

    private static final int LONGEST_NAME = 80;

    /** So often at most is its use written down: a program may ask every second. */
    private static final Duration BETWEEN_NOTES = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String accountName = "";
    private String name = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.BOARD;

    private String secretHash = "";
    private String hint = "";
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    private @Nullable Instant revokedAt;
    private @Nullable Instant lastUsedAt;

    protected TokenEntity() {}

    TokenEntity(AccountName owner, String name, Role role, TokenSecret secret, Instant now, Duration life) {
        this.accountName = owner.text();
        this.name = name.strip();
        this.role = role;
        this.secretHash = secret.hash();
        this.hint = secret.hint();
        this.createdAt = now;
        this.expiresAt = now.plus(life);
        check(life);
    }

    private void check(Duration life) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new AccountRefused("A token's name has 1 to 80 characters.");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new AccountRefused("A token's name has no line breaks or control characters.");
        }
        if (!life.isPositive() || life.compareTo(AccessTokenService.LONGEST_LIFE) > 0) {
            throw new AccountRefused("A token works for a year at most.");
        }
    }

    boolean belongsTo(AccountName owner) {
        return accountName.equals(owner.text());
    }

    String owner() {
        return accountName;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    /** Ends it; one that was ended before stays as it is. */
    boolean revoke(Instant now) {
        var first = revokedAt == null;
        if (first) {
            revokedAt = now;
        }
        return first;
    }

    boolean use(Instant now) {
        var worthNoting = lastUsedAt == null || !lastUsedAt.plus(BETWEEN_NOTES).isAfter(now);
        if (worthNoting) {
            lastUsedAt = now;
        }
        return worthNoting;
    }

    /** What by itself keeps this token from working; empty when nothing does. */
    Optional<Reason> hindrance(Instant now) {
        if (revokedAt != null) {
            return Optional.of(Reason.REVOKED);
        }
        return now.isBefore(expiresAt) ? Optional.empty() : Optional.of(Reason.EXPIRED);
    }

    AccessToken toToken() {
        return new AccessToken(
                id == null ? 0 : id,
                new AccountName(accountName),
                name,
                role,
                hint,
                createdAt,
                expiresAt,
                Optional.ofNullable(revokedAt),
                Optional.ofNullable(lastUsedAt));
    }
}
