package org.chalkline.access;

import java.util.Locale;

/**
 * A sign-in name, such as "m.alvarez" or "m.alvarez@district.org": 2 to 64 characters, always lower case.
 *
 * <p>Letters, digits and {@code . _ - @}, beginning with a letter or a digit, so that a name can't imitate another one
 * by look-alike characters or hide in a log line.
 */
public record AccountName(String text) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 64;

    public AccountName {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new AccountRefused("A sign-in name has 2 to 64 characters.");
        }
        if (!text.matches("[a-z0-9][a-z0-9._@-]*")) {
            throw new AccountRefused(
                    "A sign-in name has only letters a to z, digits and . _ - @, and begins with a letter or digit.");
        }
    }

    /**
     * Reads what a person typed: spaces around it and capitals don't matter.
     *
     * @throws AccountRefused when it can't be a sign-in name
     */
    public static AccountName of(String typed) {
        return new AccountName(typed.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return text;
    }
}
