package org.chalkline.meetings.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.AccountName;
import org.chalkline.access.Person;
import org.chalkline.access.Role;
import org.chalkline.access.StaffList;
import org.chalkline.briefings.EditionChanged;
import org.chalkline.briefings.FrozenDays;
import org.chalkline.briefings.FrozenDays.FrozenDay;
import org.chalkline.inbox.Notice;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.inbox.NoticeWithdrawn;
import org.chalkline.meetings.MeetingsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds the technology chief to freeze an edition some days before each meeting, once for each, whichever process does it.
 * The reminder goes when there is an edition, or no such meeting any more.
 */
@Component
class FreezeReminders {

    private static final Logger LOG = LoggerFactory.getLogger(FreezeReminders.class);

    private final MeetingStore meetings;
    private final SettingStore settings;
    private final ReminderStore reminders;
    private final FrozenDays editions;
    private final StaffList staff;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FreezeReminders(
            MeetingStore meetings,
            SettingStore settings,
            ReminderStore reminders,
            FrozenDays editions,
            StaffList staff,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.meetings = meetings;
        this.settings = settings;
        this.reminders = reminders;
        this.editions = editions;
        this.staff = staff;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes back what is no longer due, then tells of what is and was not told of. One look after the other: one that began
     * before an edition was given up must not take back what was told because of that.
     */
    synchronized void remind() {
        var open = takeBack();
        var told = new HashSet<>(reminders.told());
        var until = LocalDate.now(clock).plusDays(settings.remindDays());
        open.stream()
                .filter(meeting -> !meeting.day().isAfter(until) && !told.contains(meeting))
                .forEach(this::tell);
    }

    /** As soon as somebody freezes an edition or changes the meetings; who is to be told can wait for the next round. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    synchronized void on(EditionChanged changed) {
        takeBack();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    synchronized void on(MeetingsChanged changed) {
        takeBack();
    }

    /** @return the meetings from today on for which there is no edition */
    private Set<FrozenDay> takeBack() {
        var frozen = editions.frozen();
        var open = meetings.from(LocalDate.now(clock)).stream()
                .map(row ->
                        new FrozenDay(row.meeting().occasion(), row.meeting().day()))
                .filter(meeting -> !frozen.contains(meeting))
                .collect(Collectors.toSet());
        reminders.told().stream().filter(meeting -> !open.contains(meeting)).forEach(this::takeBack);
        return open;
    }

    private void takeBack(FrozenDay meeting) {
        transaction.executeWithoutResult(status -> {
            if (reminders.takeBack(meeting.occasion(), meeting.day())) {
                events.publishEvent(new NoticeWithdrawn(source(meeting)));
            }
        });
    }

    private void tell(FrozenDay meeting) {
        try {
            transaction.executeWithoutResult(status -> {
                reminders.tell(
                        meeting.occasion(), meeting.day(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
                events.publishEvent(new Notice(
                        chiefs(),
                        NoticeKind.MEETING,
                        MeetingPlaces.subject(meeting.occasion(), meeting.day()),
                        source(meeting),
                        Notice.CHALKLINE,
                        "reminds you to freeze an edition for the"));
            });
        } catch (DataIntegrityViolationException another) {
            LOG.debug("Another process reminds of {}", meeting);
        }
    }

    private static String source(FrozenDay meeting) {
        return "freeze %s %s".formatted(meeting.occasion(), meeting.day());
    }

    private Set<AccountName> chiefs() {
        return staff.staff().stream()
                .filter(person -> person.roles().contains(Role.CTO))
                .map(Person::name)
                .collect(Collectors.toSet());
    }
}
