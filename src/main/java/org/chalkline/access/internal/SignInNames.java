package org.chalkline.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.Account;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.OwnPasswordService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who signs in, for Spring Security.
 *
 * <p>With a one-time password a person holds no role at all, only the duty to choose a new one: so every guard of every
 * module keeps them out until then, and none has to know about it.
 */
@Component
class SignInNames implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;
    private final Clock clock;

    SignInNames(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        return find(typed).map(this::details).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        var account = accounts.findForChange(user.getUsername()).orElseThrow();
        if (newHash != null) {
            account.rehash(newHash);
        }
        return details(account);
    }

    private Optional<AccountEntity> find(String typed) {
        try {
            return accounts.findById(AccountName.of(typed).text());
        } catch (AccountRefused notAName) {
            return Optional.empty();
        }
    }

    private UserDetails details(AccountEntity entity) {
        Instant now = clock.instant();
        Account account = entity.toAccount(now);
        return new SignedIn(account, entity.passwordHash(), authorities(account));
    }

    private static List<GrantedAuthority> authorities(Account account) {
        List<GrantedAuthority> granted = new ArrayList<>();
        if (account.mustChangePassword()) {
            granted.add(new SimpleGrantedAuthority(OwnPasswordService.MUST_CHANGE));
        } else {
            account.roles().forEach(role -> granted.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        }
        return granted;
    }
}
