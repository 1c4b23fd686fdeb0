package org.chalkline.access.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, in words instead of a stack trace, that the demo and a district's own plan do not mix. */
class WrongDatabaseAnalyzer extends AbstractFailureAnalyzer<WrongDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongDatabase cause) {
        return new FailureAnalysis(
                "Chalkline did not start: " + cause.getMessage() + ".",
                "Give the demo (chalkline.demo=true) and your own district (chalkline.demo=false) a database each, by"
                        + " CHALKLINE_DB_URL. Without it, each has its own below ./data.",
                cause);
    }
}
