package rulebreakers.alignment;

import java.time.LocalDate;

/** Breaks the rule that analysis knows no clock. */
public class ImpureAnalysis {
    LocalDate today() {
        return LocalDate.now();
    }
}
