package org.chalkline.initiatives.ui;

import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;

/** Whoever calls work at risk or off track says why. */
final class HealthReason {

    private HealthReason() {}

    /** What is wrong; empty for nothing. */
    static String missing(Initiative it) {
        return missing(it.health(), it.healthReason());
    }

    static String missing(Health health, String reason) {
        var needed = health == Health.AT_RISK || health == Health.OFF_TRACK;
        return needed && reason.isBlank() ? "Say in a sentence why it is " + health.words() + "." : "";
    }
}
