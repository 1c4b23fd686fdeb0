package org.chalkline.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.AccessToken;
import org.chalkline.access.AccessTokenService;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.IssuedToken;
import org.chalkline.access.Role;
import org.chalkline.access.TokenCreated;
import org.chalkline.access.TokenRevoked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps people's access tokens. */
@Service
class Tokens implements AccessTokenService {

    private static final int MOST_THAT_WORK = 20;

    private final TokenRepository tokens;
    private final CurrentReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Tokens(TokenRepository tokens, CurrentReader reader, Clock clock, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccessToken> own() {
        return tokens.findOf(reader.name()).stream().map(TokenEntity::toToken).toList();
    }

    @Override
    public Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.readsPlan() && reader.roles().contains(role))
                .sorted(Comparator.comparing(Role::clearance))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    @Transactional
    public IssuedToken create(String name, Role role, Duration life) {
        if (!roles().contains(role)) {
            throw new AccountRefused("A token can have one of your own roles.");
        }
        var now = clock.instant();
        if (own().stream().filter(token -> token.worksAt(now)).count() >= MOST_THAT_WORK) {
            throw new AccountRefused("You have 20 tokens that work. Revoke one that is no longer needed.");
        }
        var secret = TokenSecret.make();
        var owner = new AccountName(reader.name());
        var token = tokens.save(new TokenEntity(owner, name, role, secret, now, life))
                .toToken();
        events.publishEvent(new TokenCreated(token.name(), owner.text(), role, token.expiresAt()));
        return new IssuedToken(token, secret.text());
    }

    @Override
    @Transactional
    public void revoke(long id) {
        var own = new AccountName(reader.name());
        revoke(tokens.findById(id)
                .filter(token -> token.belongsTo(own))
                .orElseThrow(() -> new AccountRefused("You have no such token.")));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccessToken> all() {
        return tokens.findAllNewestFirst().stream().map(TokenEntity::toToken).toList();
    }

    @Override
    @Transactional
    public void revokeAnybodys(long id) {
        revoke(tokens.findById(id).orElseThrow(() -> new AccountRefused("There is no such token.")));
    }

    private void revoke(TokenEntity token) {
        if (token.revoke(clock.instant())) {
            events.publishEvent(new TokenRevoked(token.name(), token.owner(), reader.name()));
        }
    }
}
