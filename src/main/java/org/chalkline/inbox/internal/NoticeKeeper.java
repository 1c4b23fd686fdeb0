package org.chalkline.inbox.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.AccountName;
import org.chalkline.inbox.InboxChanged;
import org.chalkline.inbox.Notice;
import org.chalkline.inbox.NoticeWithdrawn;
import org.chalkline.shell.ScreenNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps notices in the transaction of what they tell of, and tells open screens after it. */
@Component
class NoticeKeeper {

    private final NoticeRepository notices;
    private final ScreenNews news;
    private final Clock clock;

    NoticeKeeper(NoticeRepository notices, ScreenNews news, Clock clock) {
        this.notices = notices;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Notice notice) {
        var told = notices.findBySource(notice.source()).stream()
                .map(NoticeEntity::recipient)
                .collect(Collectors.toSet());
        var now = clock.instant();
        var fresh = new HashSet<>(notice.recipients());
        fresh.removeIf(one -> told.contains(one) || one.text().equals(notice.actor()));
        fresh.forEach(recipient -> notices.save(new NoticeEntity(recipient, notice, now)));
        tellAfterCommit(fresh);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(NoticeWithdrawn withdrawn) {
        var gone = notices.findBySource(withdrawn.source());
        notices.deleteAll(gone);
        tellAfterCommit(gone.stream().map(NoticeEntity::recipient).collect(Collectors.toSet()));
    }

    void tellAfterCommit(Set<AccountName> whose) {
        if (!whose.isEmpty()) {
            news.tellAfterCommit(new InboxChanged(whose));
        }
    }
}
