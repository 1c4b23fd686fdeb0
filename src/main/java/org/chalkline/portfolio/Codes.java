package org.chalkline.portfolio;

import java.util.Comparator;
import java.util.regex.Pattern;

/** What all codes have in common: length, characters, and an order in which I2 comes before I10. */
final class Codes {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final int LONGEST = 24;

    static final Comparator<String> ORDER = Codes::compare;

    private Codes() {}

    static void check(String code) {
        if (code.isEmpty() || code.length() > LONGEST) {
            throw new IllegalArgumentException("A code has 1 to " + LONGEST + " characters");
        }
        if (!SYNTAX.matcher(code).matches()) {
            throw new IllegalArgumentException("A code is made of letters, digits, dots, dashes and underscores");
        }
    }

    /** By hand, not by regular expression: a picture sorts tens of thousands of codes. */
    private static int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int iEnd = digitsEnd(left, i);
            int jEnd = digitsEnd(right, j);
            int order;
            if (iEnd > i && jEnd > j) {
                order = Long.compare(number(left, i, iEnd), number(right, j, jEnd));
                i = iEnd;
                j = jEnd;
            } else {
                order = Character.compare(left.charAt(i++), right.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = (left.length() - i) - (right.length() - j);
        return rest != 0 ? rest : left.compareTo(right);
    }

    private static int digitsEnd(String code, int from) {
        int end = from;
        while (end < code.length() && end - from < 18 && code.charAt(end) >= '0' && code.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static long number(String code, int from, int to) {
        return Long.parseLong(code, from, to, 10);
    }
}
