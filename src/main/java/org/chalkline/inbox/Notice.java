package org.chalkline.inbox;

import java.util.Set;
import org.chalkline.access.AccountName;
import org.chalkline.portfolio.RecordKey;

/**
 * Something has happened that concerns some people. Published as an application event within the transaction that made it;
 * the inbox keeps it in the same transaction. Nothing of the record's contents is kept, so that nothing has to be withheld
 * later: a reader who may not see the record any more sees no notice of it.
 *
 * @param recipients those who are told; whoever did it is left out
 * @param about the record it is about
 * @param source what it tells of, such as "comment 12": each recipient is told once of each source
 * @param actor the sign-in name of who did it
 */
public record Notice(Set<AccountName> recipients, NoticeKind kind, RecordKey about, String source, String actor) {

    public Notice {
        recipients = Set.copyOf(recipients);
    }
}
