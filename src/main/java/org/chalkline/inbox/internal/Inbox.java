package org.chalkline.inbox.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.AccountName;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.PeopleService;
import org.chalkline.access.Person;
import org.chalkline.access.RequiresCommenter;
import org.chalkline.inbox.InboxEntry;
import org.chalkline.inbox.InboxFilter;
import org.chalkline.inbox.InboxPage;
import org.chalkline.inbox.InboxService;
import org.chalkline.inbox.Notice;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.inbox.NoticeSubject;
import org.chalkline.shell.RecordPlace;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices are looked at with the reader's own eyes, each time: of what they may not see, nothing is told. */
@Service
@RequiresCommenter
class Inbox implements InboxService {

    private static final int BATCH = 200;

    private final NoticeRepository notices;
    private final NoticeKeeper keeper;
    private final Places places;
    private final PeopleService people;
    private final CurrentReader reader;
    private final Clock clock;

    Inbox(
            NoticeRepository notices,
            NoticeKeeper keeper,
            Places places,
            PeopleService people,
            CurrentReader reader,
            Clock clock) {
        this.notices = notices;
        this.keeper = keeper;
        this.places = places;
        this.people = people;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public InboxPage page(InboxFilter filter, long after, int limit) {
        var names = names();
        var found = new ArrayList<InboxEntry>();
        var place = after;
        while (found.size() < limit) {
            var batch = notices.page(reader.name(), place, filter.unreadOnly(), kinds(filter), Limit.of(BATCH));
            var shown = places.of(batch);
            for (var notice : batch) {
                place = notice.id();
                entry(shown, names, notice).ifPresent(found::add);
                if (found.size() == limit) {
                    return new InboxPage(found, place);
                }
            }
            if (batch.size() < BATCH) {
                return new InboxPage(found, 0);
            }
        }
        return new InboxPage(found, place);
    }

    @Override
    @Transactional(readOnly = true)
    public int unread() {
        return visible(notices.unread(reader.name(), Limit.of(MOST_COUNTED))).size();
    }

    @Override
    @Transactional
    public void mark(Collection<Long> ids, boolean read) {
        mark(visible(notices.own(reader.name(), ids)), read);
    }

    @Override
    @Transactional
    public void markAllRead() {
        mark(visible(notices.unread(reader.name(), Limit.unlimited())), true);
    }

    private void mark(List<NoticeEntity> some, boolean read) {
        var now = read ? clock.instant() : null;
        some.forEach(notice -> notice.read(now));
        if (!some.isEmpty()) {
            keeper.tellAfterCommit(Set.of(new AccountName(reader.name())));
        }
    }

    private List<NoticeEntity> visible(List<NoticeEntity> some) {
        var shown = places.of(some);
        return some.stream().filter(notice -> shown.containsKey(notice.about())).toList();
    }

    private Map<AccountName, String> names() {
        return people.everybody().stream().collect(Collectors.toMap(Person::name, Person::displayName));
    }

    private static Optional<InboxEntry> entry(
            Map<NoticeSubject, RecordPlace> shown, Map<AccountName, String> names, NoticeEntity notice) {
        return Optional.ofNullable(shown.get(notice.about()))
                .map(place -> new InboxEntry(
                        notice.id(),
                        notice.kind(),
                        actor(names, notice.actor()),
                        notice.verb(),
                        notice.about(),
                        place.title(),
                        place.address(),
                        notice.toldAt(),
                        notice.isRead()));
    }

    private static String actor(Map<AccountName, String> names, String name) {
        return name.equals(Notice.CHALKLINE) ? "Chalkline" : names.getOrDefault(new AccountName(name), name);
    }

    private static Set<NoticeKind> kinds(InboxFilter filter) {
        return filter.kind() == null ? EnumSet.allOf(NoticeKind.class) : EnumSet.of(filter.kind());
    }
}
