package org.chalkline.briefings;

import java.util.Optional;
import org.chalkline.access.RequiresPlanReader;

/** Sets the live plan against the last edition that the signed-in person was shown. */
public interface SinceEditionReader {

    /** Since the published edition of the latest meeting that they are cleared for; empty where there is none. */
    @RequiresPlanReader
    Optional<SinceEdition> since();
}
