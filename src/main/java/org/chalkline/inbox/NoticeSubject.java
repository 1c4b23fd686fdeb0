package org.chalkline.inbox;

import java.util.Arrays;
import java.util.Optional;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;

/**
 * What a notice is about: a record of the plan, or something that a {@link NoticePlaces} knows.
 *
 * @param kind such as "RISK" or "PROPOSAL"
 * @param code which one of its kind
 */
public record NoticeSubject(String kind, String code) {

    public static NoticeSubject of(RecordKey record) {
        return new NoticeSubject(record.kind().name(), record.code());
    }

    /** Empty when it is no record of the plan. */
    public Optional<RecordKey> record() {
        return Arrays.stream(RecordKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .map(one -> new RecordKey(one, code));
    }
}
