package org.chalkline.access.internal;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be (NIST SP 800-63B: long rather than contorted), and how one is made up. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** Without the characters that are mistaken for one another when read from paper: 0 O o 1 l I. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** 20 of 56 characters: 116 bits. */
    private static final int ONE_TIME_LENGTH = 20;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String oneTime() {
        return random.ints(ONE_TIME_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return password.length() <= LONGEST && encoder.matches(password, hash);
    }

    /** Refuses a password that a person shouldn't choose. */
    void check(AccountName name, String password) {
        if (password.length() < SHORTEST) {
            throw new AccountRefused("A password has at least 12 characters. A few words in a row are easy to keep.");
        }
        if (password.length() > LONGEST) {
            throw new AccountRefused("A password has at most 128 characters.");
        }
        if (password.strip().equalsIgnoreCase(name.text())
                || password.chars().distinct().count() < 5) {
            throw new AccountRefused("This password is too easy to guess. Choose another.");
        }
    }
}
