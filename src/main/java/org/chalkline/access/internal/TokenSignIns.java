package org.chalkline.access.internal;

import java.time.Clock;
import java.util.Optional;
import org.chalkline.access.Account;
import org.chalkline.access.RefusedToken;
import org.chalkline.access.TokenRefused;
import org.chalkline.access.TokenRefused.Reason;
import org.chalkline.access.TokenSignIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Judges tokens anew each time: what its owner may do now counts, not what they might when they made it. */
@Component
class TokenSignIns implements TokenSignIn {

    private final TokenRepository tokens;
    private final AccountRepository accounts;
    private final Clock clock;

    TokenSignIns(TokenRepository tokens, AccountRepository accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Authentication signIn(String secret) {
        var token = tokens.findBySecretHash(new TokenSecret(secret).hash())
                .orElseThrow(() -> new RefusedToken(new TokenRefused(Reason.UNKNOWN, "", "")));
        var now = clock.instant();
        token.hindrance(now).or(() -> hindranceOfOwner(token)).ifPresent(reason -> {
            throw new RefusedToken(new TokenRefused(reason, token.name(), token.owner()));
        });
        if (token.use(now)) {
            tokens.save(token);
        }
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                token.owner(),
                "",
                AuthorityUtils.createAuthorityList("ROLE_" + token.role().name()));
        authentication.setDetails(token.toToken());
        return authentication;
    }

    private Optional<Reason> hindranceOfOwner(TokenEntity token) {
        var owner = accounts.findById(token.owner()).map(account -> account.toAccount(clock.instant()));
        if (owner.isEmpty() || !owner.get().enabled() || owner.get().mustChangePassword()) {
            return Optional.of(Reason.OWNER_KEPT_OUT);
        }
        return owner.map(Account::roles)
                        .filter(roles -> roles.contains(token.role()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Reason.ROLE_LOST);
    }
}
