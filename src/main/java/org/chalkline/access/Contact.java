package org.chalkline.access;

import java.util.regex.Pattern;

/**
 * Where and how often somebody wants mail.
 *
 * @param email empty for none
 */
public record Contact(String email, Digest digest) {

    public static final Contact NONE = new Contact("", Digest.DAILY);

    private static final int LONGEST = 254;

    /** Narrower than what the standard allows: no quotes or line breaks, with which headers could be forged. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    public Contact {
        if (email.length() > LONGEST
                || !email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            throw new AccountRefused("An e-mail address looks like m.alvarez@district.org.");
        }
    }

    /**
     * Reads what a person typed: spaces around it don't matter.
     *
     * @throws AccountRefused when it can't be an address
     */
    public static Contact of(String typed, Digest digest) {
        return new Contact(typed.strip(), digest);
    }

    /** Whether mail may go out. */
    public boolean wantsMail() {
        return !email.isEmpty() && digest != Digest.OFF;
    }
}
