package org.chalkline.meetings.internal;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.net.ssl.SSLContext;
import org.chalkline.meetings.CalendarPreview.Kind;
import org.chalkline.meetings.MeetingRefused;
import org.chalkline.meetings.MeetingSettings;
import org.chalkline.meetings.MeetingsChanged;
import org.chalkline.shell.ScreenNews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The district's calendar at its address, fetched again and again, by one process at a time. */
@Component
class Subscription implements AutoCloseable {

    /** Nobody in the audit: it was done on a schedule. */
    private static final String NOBODY = "";

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final SettingStore settings;
    private final CalendarIntake intake;
    private final CalendarFetch fetch;
    private final Clock clock;
    private final Duration every;
    private final TransactionTemplate transaction;
    private final ScreenNews news;

    @Autowired
    Subscription(
            SettingStore settings,
            CalendarIntake intake,
            Clock clock,
            TransactionTemplate transaction,
            ScreenNews news,
            @Value("${chalkline.meetings.fetch-every:PT6H}") Duration every)
            throws NoSuchAlgorithmException {
        this(
                settings,
                intake,
                clock,
                transaction,
                news,
                every,
                new CalendarFetch(new PublicAddresses(), SSLContext.getDefault(), LONGEST));
    }

    Subscription(
            SettingStore settings,
            CalendarIntake intake,
            Clock clock,
            TransactionTemplate transaction,
            ScreenNews news,
            Duration every,
            CalendarFetch fetch) {
        this.settings = settings;
        this.intake = intake;
        this.clock = clock;
        this.transaction = transaction;
        this.news = news;
        this.every = every;
        this.fetch = fetch;
    }

    /** Fetches it if it is time and no other process does. */
    void fetchWhenDue() {
        if (settings.claimFetch(clock.instant(), every)) {
            fetch(NOBODY);
        }
    }

    /**
     * Fetches it now and does what it says. What came of it is kept, in a sentence; nothing is half done.
     *
     * @param by the sign-in name for the audit; empty for nobody
     */
    void fetch(String by) {
        var set = settings.read();
        if (set.address().isEmpty()) {
            return;
        }
        var etag = isReadToday(set) ? settings.etag() : "";
        String outcome;
        try {
            var answer = fetch.fetch(set.address(), etag);
            outcome = answer.changed() ? apply(answer.content(), by) : "Nothing new since the last time.";
            etag = answer.changed() ? answer.etag() : etag;
        } catch (MeetingRefused refused) {
            outcome = refused.words();
        }
        keep(set.address(), etag, outcome);
    }

    /** Once a day it is read whole, for the year ahead has a day more then. */
    private boolean isReadToday(MeetingSettings set) {
        var fetched = set.fetchedAt();
        return fetched != null && LocalDate.ofInstant(fetched, clock.getZone()).equals(LocalDate.now(clock));
    }

    private void keep(String address, String etag, String outcome) {
        transaction.executeWithoutResult(status -> {
            settings.fetched(address, etag, clock.instant().truncatedTo(ChronoUnit.MILLIS), outcome);
            news.tellAfterCommit(new MeetingsChanged());
        });
    }

    /** A calendar that is suddenly empty is a fault more often than a year without meetings. */
    private String apply(byte[] content, String by) {
        var preview = intake.preview(content);
        if (preview.events().isEmpty() && preview.count(Kind.GONE) > 0) {
            throw new MeetingRefused("The calendar holds no meeting any more, so nothing was changed."
                    + " If that is right, bring it in as a file.");
        }
        intake.apply(preview, by);
        return preview.sentence();
    }

    @Override
    public void close() throws IOException {
        fetch.close();
    }
}
