package org.chalkline.briefings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.chalkline.access.RequiresPlanReader;

/**
 * Files of editions made in the background, one at a time for each person. A file holds what that person could see when it
 * was begun, nobody else gets it, and it is removed some time after it was fetched.
 */
public interface EditionJobs {

    /**
     * Begins to make a file; the one made before for this person is removed.
     *
     * @throws EditionRefused when one is being made for this person already, or too many wait
     */
    @RequiresPlanReader
    FileJob begin(long edition, EditionFiles.Form form);

    /** The person's own, of this edition; empty where there is none. */
    @RequiresPlanReader
    Optional<FileJob> find(long edition);

    /** Ends it, and removes what was made; nothing happens where it is gone already. */
    @RequiresPlanReader
    void cancel(long job);

    /**
     * Writes the finished file; the stream stays open.
     *
     * @throws EditionRefused where this person has no such file
     */
    @RequiresPlanReader
    void fetch(long job, OutputStream out) throws IOException;
}
