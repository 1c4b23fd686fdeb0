package org.chalkline.ratings;

/** Where a round is. */
public enum RoundState {
    OPEN("open"),
    CLOSED("closed, nothing adopted"),
    ADOPTED("adopted");

    private final String words;

    RoundState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What is adopted has changed the plan, and stays as the record of why. */
    public boolean canBecome(RoundState next) {
        return switch (this) {
            case OPEN -> next == CLOSED;
            case CLOSED -> next == OPEN || next == ADOPTED;
            case ADOPTED -> false;
        };
    }
}
