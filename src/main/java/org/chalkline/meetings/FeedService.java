package org.chalkline.meetings;

import java.time.Instant;
import java.util.Optional;
import org.chalkline.access.RequiresPlanReader;

/** The secret address under which the signed-in person's calendar reads the meetings. There is one at most. */
public interface FeedService {

    /** What is known of it: the secret is not, it was shown once. */
    record Feed(String hint, Instant createdAt) {}

    /** Empty when there is none. */
    @RequiresPlanReader
    Optional<Feed> own();

    /** Makes a new address and returns it, the only time that anybody sees it. One that was there ends. */
    @RequiresPlanReader
    String renew();

    /** Ends it. */
    @RequiresPlanReader
    void revoke();
}
