package org.chalkline.meetings.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.meetings.FeedService;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Feeds implements FeedService {

    static final String PLACE = "feeds/meetings/";
    static final String ENDING = ".ics";

    private static final int BYTES = 32;
    private static final int HINT = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final FeedStore feeds;
    private final CurrentReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final String site;

    Feeds(
            FeedStore feeds,
            CurrentReader reader,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${chalkline.address:}") String site) {
        this.feeds = feeds;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
        this.site = site.isEmpty() || site.endsWith("/") ? site : site + "/";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Feed> own() {
        return feeds.of(reader.name());
    }

    @Override
    @Transactional
    public String renew() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        // No slow hash: there is nothing to guess in so much chance.
        feeds.put(
                reader.name(),
                Sha256.of(secret),
                secret.substring(secret.length() - HINT),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        tell("Made a secret address for reading the meetings in a calendar");
        return site + PLACE + secret + ENDING;
    }

    @Override
    @Transactional
    public void revoke() {
        if (feeds.remove(reader.name())) {
            tell("Ended the secret address for reading the meetings in a calendar");
        }
    }

    private void tell(String what) {
        events.publishEvent(new MeetingAudited(AuditKind.TOKEN, what, null));
    }
}
