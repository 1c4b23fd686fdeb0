package org.chalkline.priorities;

/**
 * How somebody signs.
 *
 * @param authority under which they decide, such as "Board Policy 3300"; up to 200 characters
 * @param password entered again
 */
public record Signature(String authority, String password) {

    public static final int LONGEST_AUTHORITY = 200;

    /** Never says the password. */
    @Override
    public String toString() {
        return "Signature[" + authority + "]";
    }
}
