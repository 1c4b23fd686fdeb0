package org.chalkline.access;

import java.util.Set;
import org.chalkline.portfolio.Audience;

/**
 * Somebody with an account, as colleagues know them.
 *
 * @param enabled whether they may sign in
 */
public record Person(AccountName name, String displayName, Set<Role> roles, boolean enabled) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether they take part when the plan is talked about. */
    public boolean talks() {
        return enabled && Role.talk(roles);
    }

    /** Whether they may sign in and read the plan. */
    public boolean reads() {
        return enabled && roles.stream().anyMatch(Role::readsPlan);
    }

    public Audience audience() {
        return Role.audience(roles);
    }
}
