package org.chalkline.access;

import java.time.Duration;

/** How often somebody wants mail about what waits in the inbox. */
public enum Digest {
    OFF("No mail", Duration.ZERO),
    HOURLY("At most once an hour", Duration.ofHours(1)),
    DAILY("At most once a day", Duration.ofHours(24));

    private final String words;
    private final Duration every;

    Digest(String words, Duration every) {
        this.words = words;
        this.every = every;
    }

    public String words() {
        return words;
    }

    /** The least time between two mails. */
    public Duration every() {
        return every;
    }
}
