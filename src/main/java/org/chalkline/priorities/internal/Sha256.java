package org.chalkline.priorities.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of what is kept for good, 64 hexadecimal digits. */
final class Sha256 {

    private Sha256() {}

    static String of(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Of a submitted version: what it asks for, and the picture that it rests on. */
    static String ofVersion(String picture, String content) {
        return of(picture + "\n" + content);
    }
}
