package org.chalkline.briefings.paper;

import org.chalkline.briefings.Edition;

/** What stands under the pages: which edition it is, and the proof of it. */
final class PaperFoot {

    private PaperFoot() {}

    /** Title and meeting. */
    static String edition(Edition edition) {
        return edition.content().title() + " · " + edition.content().meeting();
    }

    /** The hash of a submitted edition; that it is a draft, of a draft. */
    static String proof(Edition edition, PaperWords words) {
        var hash = edition.hash();
        return hash == null ? words.say("draft") : words.say("hash", hash);
    }
}
