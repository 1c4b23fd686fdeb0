package org.chalkline.inbox;

import java.util.Set;
import org.chalkline.access.AccountName;
import org.chalkline.shared.ToldToScreens;

/** What waits for some people is no longer what it was. Told to open screens after the commit. */
public record InboxChanged(Set<AccountName> whose) implements ToldToScreens {

    public InboxChanged {
        whose = Set.copyOf(whose);
    }
}
