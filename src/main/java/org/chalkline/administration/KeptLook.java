package org.chalkline.administration;

import java.util.Optional;

/** The look as it is kept, for whoever draws pages. */
public interface KeptLook {

    Look current();

    /** The logo as PNG; empty for none. */
    Optional<byte[]> logo();

    /** Grows with each change: names the files anew, so that no browser shows an old one. */
    int version();
}
