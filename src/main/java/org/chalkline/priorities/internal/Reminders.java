package org.chalkline.priorities.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.AccountName;
import org.chalkline.access.Role;
import org.chalkline.inbox.Notice;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.inbox.NoticeSubject;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.WaitingReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds of what has waited for somebody too long, once in each period, and of acceptances of risks that end. What it
 * reminds of is named with its period: whoever was reminded of that, by whichever process, is not reminded again.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final WaitingStore store;
    private final Concerned concerned;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration after;

    Reminders(
            WaitingStore store,
            Concerned concerned,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${chalkline.priorities.remind-after:P5D}") Duration after) {
        this.store = store;
        this.concerned = concerned;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.after = after;
    }

    void remind() {
        var now = clock.instant();
        var late = store.in(EnumSet.of(ProposalState.SUBMITTED, ProposalState.FUNDING_CONFIRMED)).stream()
                .filter(row -> period(row.since(), now, after) > 0)
                .toList();
        var hands = store.hands(late.stream().map(ProposalRow::id).collect(Collectors.toSet()));
        late.forEach(row -> remind(row, hands.getOrDefault(row.id(), Set.of()), now));
        ending(LocalDate.now(clock)).forEach(this::remind);
    }

    /** How many whole periods something has waited. */
    static long period(Instant since, Instant now, Duration after) {
        return after.isPositive() && now.isAfter(since)
                ? Duration.between(since, now).dividedBy(after)
                : 0;
    }

    private List<Ending> ending(LocalDate today) {
        return store.acceptances().stream()
                .flatMap(it -> Ending.of(it, today).stream())
                .toList();
    }

    /** An acceptance that has ended, or does soon. */
    private record Ending(Decision decision, boolean ended) {
        static java.util.Optional<Ending> of(Decision decision, LocalDate today) {
            var until = decision.until();
            return until == null || until.isAfter(today.plusDays(WaitingReader.DAYS_BEFORE))
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(new Ending(decision, until.isBefore(today)));
        }
    }

    private void remind(ProposalRow row, Set<String> hands, Instant now) {
        var confirmed = row.state() == ProposalState.FUNDING_CONFIRMED;
        tell(
                confirmed ? concerned.deciders(hands) : concerned.of(Role.BUSINESS_OFFICIAL),
                NoticeKind.PROPOSAL,
                ProposalPlaces.subject(row.id()),
                "late proposal %d v%d %s %d"
                        .formatted(
                                row.id(),
                                row.version(),
                                confirmed ? "DECIDE" : "FUND",
                                period(row.since(), now, after)),
                confirmed ? "reminds you to decide on" : "reminds you to confirm the funding of");
    }

    private void remind(Ending one) {
        tell(
                concerned.of(Role.SUPERINTENDENT),
                NoticeKind.DECISION,
                NoticeSubject.of(one.decision().subject()),
                "acceptance %d %s".formatted(one.decision().number(), one.ended() ? "ended" : "ends"),
                one.ended()
                        ? "reminds you to decide anew, as its acceptance has ended, on"
                        : "reminds you that soon the acceptance ends of");
    }

    private void tell(Set<AccountName> whom, NoticeKind kind, NoticeSubject about, String source, String verb) {
        try {
            transaction.executeWithoutResult(
                    status -> events.publishEvent(new Notice(whom, kind, about, source, Notice.CHALKLINE, verb)));
        } catch (DataIntegrityViolationException another) {
            LOG.debug("Another process reminds of {}", source);
        }
    }
}
