package org.chalkline.inbox;

import java.util.Set;
import org.chalkline.access.AccountName;
import org.chalkline.portfolio.RecordKey;

/**
 * Something has happened that concerns some people. Published as an application event within the transaction that made it;
 * the inbox keeps it in the same transaction. Nothing of the contents of what it is about is kept, so that nothing has to
 * be withheld later: a reader who may not see that any more sees no notice of it.
 *
 * @param recipients those who are told; whoever did it is left out
 * @param about what it is about
 * @param source what it tells of, such as "comment 12": each recipient is told once of each source
 * @param actor the sign-in name of who did it; {@link #CHALKLINE} when nobody did
 * @param verb between who did it and what it is about, such as "sent back"; empty for the words of its kind
 */
public record Notice(
        Set<AccountName> recipients, NoticeKind kind, NoticeSubject about, String source, String actor, String verb) {

    /** The actor of reminders: no person. */
    public static final String CHALKLINE = "";

    public Notice {
        recipients = Set.copyOf(recipients);
    }

    /** About a record of the plan, in the words of the kind. */
    public Notice(Set<AccountName> recipients, NoticeKind kind, RecordKey about, String source, String actor) {
        this(recipients, kind, NoticeSubject.of(about), source, actor, "");
    }
}
