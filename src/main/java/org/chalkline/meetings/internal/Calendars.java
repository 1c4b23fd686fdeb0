package org.chalkline.meetings.internal;

import org.chalkline.access.CurrentReader;
import org.chalkline.meetings.CalendarPreview;
import org.chalkline.meetings.CalendarService;
import org.chalkline.meetings.MeetingRefused;
import org.chalkline.meetings.MeetingSettings;
import org.chalkline.meetings.MeetingsChanged;
import org.chalkline.shell.ScreenNews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Calendars implements CalendarService {

    private final CalendarIntake intake;
    private final Subscription subscription;
    private final MeetingRounds rounds;
    private final CurrentReader reader;
    private final SettingStore settings;
    private final MeetingStore meetings;
    private final ApplicationEventPublisher events;
    private final ScreenNews news;

    Calendars(
            CalendarIntake intake,
            Subscription subscription,
            MeetingRounds rounds,
            CurrentReader reader,
            SettingStore settings,
            MeetingStore meetings,
            ApplicationEventPublisher events,
            ScreenNews news) {
        this.intake = intake;
        this.subscription = subscription;
        this.rounds = rounds;
        this.reader = reader;
        this.settings = settings;
        this.meetings = meetings;
        this.events = events;
        this.news = news;
    }

    @Override
    public CalendarPreview preview(byte[] file) {
        return intake.preview(file);
    }

    @Override
    public void confirm(CalendarPreview preview) {
        intake.apply(preview, null);
    }

    @Override
    @Transactional(readOnly = true)
    public MeetingSettings settings() {
        return settings.read();
    }

    @Override
    @Transactional
    public void change(MeetingSettings seen, MeetingSettings changed) {
        meetings.lock();
        var now = settings.read();
        if (!now.saysTheSame(seen)) {
            throw new MeetingRefused("Somebody else has changed this meanwhile. Look at it as it is now.");
        }
        var problems = changed.problems();
        if (!problems.isEmpty()) {
            throw new MeetingRefused(String.join(" ", problems));
        }
        settings.write(changed);
        // Without the address: it may hold a secret.
        var address = now.address().equals(changed.address()) ? "" : ", the calendar's address among it";
        events.publishEvent(MeetingAudited.setting("Changed how meetings come in" + address));
        news.tellAfterCommit(new MeetingsChanged());
    }

    @Override
    public void fetchSoon() {
        var by = reader.name();
        rounds.soon(() -> subscription.fetch(by));
    }
}
