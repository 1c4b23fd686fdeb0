package org.chalkline.portfolio;

/** What kind of harm a risk is. */
public enum RiskCategory {
    CYBER("cyber"),
    PRIVACY("privacy"),
    CONTINUITY("continuity"),
    DELIVERY("delivery"),
    FUNDING("funding"),
    SAFETY("safety"),
    COMPLIANCE("compliance"),
    STAFFING("staffing"),
    VENDOR("vendor");

    private final String words;

    RiskCategory(String words) {
        this.words = words;
    }

    /** As it is read on screen and in files. */
    public String words() {
        return words;
    }
}
