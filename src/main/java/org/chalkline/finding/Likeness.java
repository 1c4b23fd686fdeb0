package org.chalkline.finding;

/** How alike a typed word and a word of the plan are. */
final class Likeness {

    static final double NONE = 0;

    private static final double EXACT = 1;
    private static final double LEAST_BEGINNING = 0.6;
    private static final double SLIP = 0.3;

    /** Shorter words are too near to too many others. */
    private static final int SHORTEST_FORGIVEN = 4;

    private static final int LONG = 8;

    private Likeness() {}

    /** Of a word that begins with what was typed: the more of it was typed, the more alike. */
    static double ofBeginning(String typed, String word) {
        return typed.length() == word.length()
                ? EXACT
                : LEAST_BEGINNING + (EXACT - LEAST_BEGINNING) * typed.length() / word.length() / 2;
    }

    /** Of a word that may have been meant: one slip in a word of four letters or more, two in one of eight. */
    static double ofSlip(String typed, String word) {
        if (typed.length() < SHORTEST_FORGIVEN) {
            return NONE;
        }
        int forgiven = typed.length() >= LONG ? 2 : 1;
        var beginning = word.substring(0, Math.min(word.length(), typed.length()));
        return Math.min(slips(typed, beginning), slips(typed, word)) <= forgiven ? SLIP : NONE;
    }

    /**
     * The letters to add, leave out, replace or swap with the next one: the optimal string alignment distance, Damerau's
     * (1964) four slips.
     */
    static int slips(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(last[j - 1] + same, 1 + Math.min(last[j], now[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[b.length()];
    }
}
