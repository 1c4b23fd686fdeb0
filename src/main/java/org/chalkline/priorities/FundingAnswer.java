package org.chalkline.priorities;

import java.time.Instant;
import org.chalkline.portfolio.FundId;
import org.jspecify.annotations.Nullable;

/**
 * What the business official said of one fund.
 *
 * @param fund null for cost that no fund pays
 * @param note needed unless the funding is confirmed as asked
 * @param person who said so
 */
public record FundingAnswer(@Nullable FundId fund, Answer answer, String note, String person, Instant at) {

    /** Whether the money is there. */
    public enum Answer {
        CONFIRMED("confirmed"),
        PARTLY("partly"),
        NOT("not confirmed");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What the form submits. */
    public record Given(@Nullable FundId fund, Answer answer, String note) {}
}
