package org.chalkline.shell;

import java.util.Optional;

/** Where somebody is led when they have just signed in and asked for no place; a bean of this type may know one. */
public interface LandingPlace {

    /** An in-app address; empty for those who begin at the first screen of their menu. */
    Optional<String> address();
}
