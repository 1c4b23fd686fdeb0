package org.chalkline.briefings;

import java.util.List;
import java.util.Optional;

/** What was published for everybody, for the pages that nobody signs in for. No more than that is reached through it. */
public interface PublicEditions {

    /** All that ever were, the one that stands first, then the newest first. */
    List<PublicEdition.Listed> all();

    /** Empty where none of that number was published for everybody, and where what is kept of it lacks its hash. */
    Optional<PublicEdition> find(long number);
}
