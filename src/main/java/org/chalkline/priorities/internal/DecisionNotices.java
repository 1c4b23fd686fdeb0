package org.chalkline.priorities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.inbox.Notice;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.inbox.NoticeSubject;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.priorities.Decision;
import org.chalkline.revisions.FrozenPictures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells owners and sponsors of what was decided on their work and risks, in the transaction that decides. All that was
 * signed at once is told at its end: the picture that it rests on is looked at once.
 */
@Component
class DecisionNotices {

    private final DecisionStore decisions;
    private final FrozenPictures pictures;
    private final Concerned concerned;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;

    DecisionNotices(
            DecisionStore decisions,
            FrozenPictures pictures,
            Concerned concerned,
            CurrentReader reader,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.pictures = pictures;
        this.concerned = concerned;
        this.reader = reader;
        this.events = events;
    }

    @EventListener
    void on(DecisionSigned decision) {
        signedNow().numbers.add(decision.number());
    }

    private Signed signedNow() {
        @Nullable Signed begun = (Signed) TransactionSynchronizationManager.getResource(this);
        if (begun != null) {
            return begun;
        }
        var signed = new Signed();
        TransactionSynchronizationManager.bindResource(this, signed);
        TransactionSynchronizationManager.registerSynchronization(signed);
        return signed;
    }

    private class Signed implements TransactionSynchronization {
        private final List<Long> numbers = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            numbers.stream()
                    .flatMap(number -> decisions.find(number).stream())
                    .map(Decision.Kept::decision)
                    .collect(Collectors.groupingBy(Decision::picture))
                    .forEach((picture, same) -> tell(picture, same));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(DecisionNotices.this);
        }
    }

    /** Owners as they were seen: the newest picture is being changed in this very transaction. */
    private void tell(String picture, List<Decision> same) {
        pictures.find(picture)
                .ifPresent(seen -> same.forEach(
                        decision -> seen.find(decision.subject()).ifPresent(record -> tell(decision, record))));
    }

    private void tell(Decision decision, PlanRecord record) {
        events.publishEvent(new Notice(
                concerned.named(record, decision),
                NoticeKind.DECISION,
                NoticeSubject.of(decision.subject()),
                "decision " + decision.number(),
                reader.name(),
                ""));
    }
}
