package org.chalkline.priorities;

import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.Risk;

/**
 * What a decision is about, in the words of a picture; empty words for what is not in it.
 *
 * @param publicStatement what the public may read of it
 */
public record Subject(String title, String publicStatement) {

    public static Subject of(Portfolio picture, RecordKey key) {
        return picture.find(key)
                .map(record -> switch (record) {
                    case Initiative work -> new Subject(work.title(), work.publicStatement());
                    case Risk risk -> new Subject(risk.title(), risk.publicStatement());
                    default -> new Subject("", "");
                })
                .orElse(new Subject("", ""));
    }
}
