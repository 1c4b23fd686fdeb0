package org.chalkline.briefings;

import org.chalkline.access.RequiresPlanReader;
import org.chalkline.finding.Findings;

/** Looks for words in the pages of published editions, as far as the signed-in person may see them. */
public interface EditionFinder {

    /** How many pages are shown at most. */
    int MOST = 30;

    /**
     * The pages that hold the words, the best first; each finding's key is the address of its page. The speaker's notes are
     * not looked through.
     *
     * @param words as they were typed
     */
    @RequiresPlanReader
    Findings find(String words);
}
