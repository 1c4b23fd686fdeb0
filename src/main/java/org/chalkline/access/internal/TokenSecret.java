package org.chalkline.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What a program shows at the door: 256 bits of chance behind a prefix that scanners for lost secrets can know. */
record TokenSecret(String text) {

    static final String PREFIX = "chalk_";

    private static final int BYTES = 32;
    private static final int HINT = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    static TokenSecret make() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256. No salt and no slow hash: there is nothing to guess in so much chance. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    String hint() {
        return text.substring(text.length() - HINT);
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
