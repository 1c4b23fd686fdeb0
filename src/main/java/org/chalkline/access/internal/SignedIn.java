package org.chalkline.access.internal;

import java.util.Collection;
import org.chalkline.access.Account;
import org.chalkline.access.Named;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Who is signed in, with the name that others read. */
class SignedIn extends User implements Named {

    private final String person;

    SignedIn(Account account, String passwordHash, Collection<? extends GrantedAuthority> granted) {
        super(
                account.name().text(),
                passwordHash,
                account.enabled(),
                true,
                true,
                account.lockedUntil().isEmpty(),
                granted);
        this.person = account.displayName();
    }

    @Override
    public String person() {
        return person;
    }
}
