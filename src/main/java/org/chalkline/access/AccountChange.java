package org.chalkline.access;

import java.util.Set;

/** What the form for an account submits. */
public record AccountChange(AccountName name, String displayName, Set<Role> roles, Contact contact) {

    public AccountChange {
        roles = Set.copyOf(roles);
    }
}
