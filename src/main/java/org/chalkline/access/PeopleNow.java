package org.chalkline.access;

import java.util.Optional;

/** Who somebody is now. For what is done in a person's name without their signing in. */
public interface PeopleNow {

    /**
     * Empty for whoever could not come in now: an account that is gone, disabled, or must choose a password first. A lock
     * after wrong passwords does not count, or any stranger could shut somebody out by knocking.
     */
    Optional<Person> find(AccountName name);
}
