package org.chalkline.ledger.internal;

import java.util.Arrays;
import java.util.List;

/** Accounts part by part: a spreadsheet turns 0734 into 734, and each system has its own separators. */
final class Accounts {

    private Accounts() {}

    /** The parts, without leading zeros. */
    static List<String> parts(String account) {
        return Arrays.stream(account.split("[^\\p{L}\\p{Nd}]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceFirst("^0+(?=.)", ""))
                .toList();
    }

    /** Whether an account starts with a prefix: as written, or part by part. */
    static boolean startsWith(String account, List<String> parts, String prefix, List<String> prefixParts) {
        return account.startsWith(prefix) || common(parts, prefixParts) == prefixParts.size();
    }

    /** How many parts at the beginning two accounts have in common. */
    static int common(List<String> one, List<String> other) {
        int i = 0;
        while (i < one.size() && i < other.size() && one.get(i).equals(other.get(i))) {
            i++;
        }
        return i;
    }
}
