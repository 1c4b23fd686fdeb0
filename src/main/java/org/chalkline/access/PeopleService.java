package org.chalkline.access;

import java.util.List;

/** Who else is here, for those who talk with each other about the plan. */
public interface PeopleService {

    /** Everybody with an account, whether they may sign in or not, by name. */
    @RequiresCommenter
    List<Person> everybody();
}
