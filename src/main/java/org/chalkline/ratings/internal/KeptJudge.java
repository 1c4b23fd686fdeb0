package org.chalkline.ratings.internal;

import java.time.Instant;
import org.chalkline.shared.Visibility;

/** Somebody who has judged in a round. */
record KeptJudge(String name, String person, Visibility clearance, Instant lastAt) {}
