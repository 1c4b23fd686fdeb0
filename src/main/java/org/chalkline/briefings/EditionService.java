package org.chalkline.briefings;

import org.chalkline.access.RequiresCto;
import org.chalkline.access.RequiresSuperintendent;

/** The way of an edition from a draft to its readers. Each refusal is an {@link EditionRefused} with a plain sentence. */
public interface EditionService {

    /** How long the reason of a return may be, in characters. */
    int LONGEST_REASON = 1_200;

    /** Freezes the plan as it is now, whole, and begins a draft on it; returns the edition's number. */
    @RequiresCto
    long freeze(EditionContent content);

    /** Takes the plan of this moment for a draft; what was chosen and written stays. */
    @RequiresCto
    void freezeAnew(long edition);

    /**
     * Replaces what was chosen and written for a draft.
     *
     * @param seen the content that was changed; refused when somebody else has changed it meanwhile
     */
    @RequiresCto
    void change(long edition, EditionContent seen, EditionContent changed);

    /** Gives up a draft; it stays in the record. */
    @RequiresCto
    void discard(long edition);

    /** Makes the pages, keeps them with their hash for good, and asks the superintendent. */
    @RequiresCto
    void submit(long edition, EditionContent seen);

    /** Takes a submitted edition back as a draft. */
    @RequiresCto
    void withdraw(long edition);

    /**
     * Approves what was submitted.
     *
     * @param hash of what was looked at; refused when something else waits by now
     */
    @RequiresSuperintendent
    void approve(long edition, String hash);

    /** Sends a submitted edition back as a draft, with a reason. */
    @RequiresSuperintendent
    void sendBack(long edition, String hash, String reason);

    /** Shows it to its readers. An edition published before for the same meeting is superseded by it. */
    @RequiresCto
    void publish(long edition);

    /**
     * Lets an edition for the public out. There is one at a time: the one before is superseded.
     *
     * @param confirmed the {@link Leak#hash} of what was looked at, one by one; refused when that is not exactly what {@link
     *     PublicationService#leaks} lists now
     */
    @RequiresCto
    void publish(long edition, String confirmed);
}
