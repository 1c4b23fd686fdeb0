package org.chalkline.administration;

/**
 * One thing that can be well or not.
 *
 * @param value what was measured, in words, without a secret or a path
 * @param advice what to do; empty when all is well
 */
public record HealthLine(String name, String value, State state, String advice) {

    /** In words and a sign, for colour alone says nothing. */
    public enum State {
        WELL("✓", "well"),
        WATCH("!", "to be watched"),
        ILL("✕", "not well"),
        INFORMATION("", "information");

        private final String sign;
        private final String words;

        State(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        public String sign() {
            return sign;
        }

        public String words() {
            return words;
        }
    }

    public static HealthLine told(String name, String value) {
        return new HealthLine(name, value, State.INFORMATION, "");
    }

    public static HealthLine well(String name, String value) {
        return new HealthLine(name, value, State.WELL, "");
    }
}
