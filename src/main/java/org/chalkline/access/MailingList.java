package org.chalkline.access;

import java.util.List;

/** Who wants mail. For the work that sends it, which nobody signs in for. */
public interface MailingList {

    /** Those who may sign in, read the plan, and want mail. */
    List<Recipient> recipients();

    /** Somebody with where and how often they want mail. */
    record Recipient(Person person, Contact contact) {}
}
