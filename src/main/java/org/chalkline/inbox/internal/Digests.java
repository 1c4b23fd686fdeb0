package org.chalkline.inbox.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.MailingList;
import org.chalkline.access.MailingList.Recipient;
import org.chalkline.access.Person;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.Visibility;
import org.chalkline.shell.RecordPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends people who want it a mail about what they have not read: all of it in one, and not too often. */
@Component
class Digests {

    /** Who is at the screen reads it there. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final Audience PUBLIC = new Audience(Visibility.PUBLIC);

    private final MailingList list;
    private final NoticeRepository notices;
    private final DigestTurns turns;
    private final Postman postman;
    private final PictureService pictures;
    private final Places places;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String site;

    Digests(
            MailingList list,
            NoticeRepository notices,
            DigestTurns turns,
            Postman postman,
            PictureService pictures,
            Places places,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${chalkline.address:}") String site) {
        this.list = list;
        this.notices = notices;
        this.turns = turns;
        this.postman = postman;
        this.pictures = pictures;
        this.places = places;
        this.transaction = transaction;
        this.clock = clock;
        this.site = site.isEmpty() || site.endsWith("/") ? site : site + "/";
    }

    /** Sends what is due. One person's trouble is not the next one's. */
    void sendWhatIsDue() {
        if (!postman.isThere()) {
            return;
        }
        for (var recipient : list.recipients()) {
            try {
                serve(recipient);
            } catch (RuntimeException e) {
                LOG.error(
                        "The digest for {} could not be made",
                        recipient.person().name(),
                        e);
            }
        }
    }

    private void serve(Recipient to) {
        var name = to.person().name();
        var now = clock.instant();
        var first = unmailed(to.person()).stream().findFirst();
        if (first.filter(notice -> !notice.toldAt().isAfter(now.minus(PATIENCE)))
                .isPresent()) {
            turns.claim(name, to.contact().digest().every(), now).ifPresent(turn -> serve(to, turn));
        }
    }

    /** Who takes no part in the talk has no inbox, and is told of editions alone. */
    private List<NoticeEntity> unmailed(Person person) {
        return notices.unmailed(person.name().text()).stream()
                .filter(notice -> person.talks() || notice.kind() == NoticeKind.EDITION)
                .toList();
    }

    /** Looked up again under the claim: another process may have sent some of it a moment ago. */
    private void serve(Recipient to, DigestTurns.Turn turn) {
        var picture = AsPerson.run(to.person(), pictures::current);
        var unread = unmailed(to.person());
        var shown = AsPerson.run(to.person(), () -> places.of(unread));
        var waiting = unread.stream()
                .filter(notice -> shown.containsKey(notice.about()))
                .toList();
        if (waiting.isEmpty()) {
            turns.giveBack(turn);
            return;
        }
        try {
            postman.send(to.contact().email(), turn.messageId(), mail(to, picture, waiting));
            sent(turn, waiting);
        } catch (MailException e) {
            LOG.warn("The mail server did not take the digest for {}: {}", turn.recipient(), e.getMessage());
            turns.failed(turn, String.valueOf(e.getMessage()), clock.instant());
        }
    }

    private void sent(DigestTurns.Turn turn, List<NoticeEntity> mailed) {
        var now = clock.instant();
        var ids = mailed.stream().map(NoticeEntity::id).toList();
        transaction.executeWithoutResult(status -> {
            notices.own(turn.recipient().text(), ids).forEach(notice -> notice.mailed(now));
            turns.sent(turn, now);
        });
    }

    private DigestMail mail(Recipient to, Portfolio picture, List<NoticeEntity> waiting) {
        var published = picture.once(List.of("narrowed", PUBLIC), () -> picture.seenBy(PUBLIC));
        var others = AsPerson.run(to.person(), () -> places.mailed(waiting));
        var named = waiting.stream()
                .flatMap(notice -> notice
                        .about()
                        .record()
                        .flatMap(it -> RecordPlace.of(published, it))
                        .or(() -> Optional.ofNullable(others.get(notice.about())))
                        .stream()
                        .map(place -> new DigestMail.Named(notice.kind(), place)))
                .toList();
        return DigestMail.of(
                picture.district().name(),
                site,
                to,
                waiting.stream().map(NoticeEntity::kind).toList(),
                named);
    }
}
