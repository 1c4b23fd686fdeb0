package org.chalkline.access;

/** A change of accounts that can't be made; the message says why in words for the administrator. */
public class AccountRefused extends RuntimeException {

    public AccountRefused(String message) {
        super(message);
    }
}
