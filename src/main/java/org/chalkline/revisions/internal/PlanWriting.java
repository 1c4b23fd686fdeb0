package org.chalkline.revisions.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.PlanPart;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.revisions.PlanWritten;
import org.chalkline.revisions.internal.ChangeStore.Changed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes a change through the modules' parts, one writer at a time, so that revisions are whole and without gaps. */
@Service
class PlanWriting implements PlanWriter {

    private final List<PlanPart> parts;
    private final RevisionRepository revisions;
    private final ChangeStore history;
    private final Pictures pictures;
    private final CurrentReader author;
    private final Clock clock;
    private final RevisionTeller teller;
    private final ApplicationEventPublisher events;

    PlanWriting(
            List<PlanPart> parts,
            RevisionRepository revisions,
            ChangeStore history,
            Pictures pictures,
            CurrentReader author,
            Clock clock,
            RevisionTeller teller,
            ApplicationEventPublisher events) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(PlanPart::order)).toList();
        this.revisions = revisions;
        this.history = history;
        this.pictures = pictures;
        this.author = author;
        this.clock = clock;
        this.teller = teller;
        this.events = events;
    }

    @Override
    @Transactional
    public long write(PlanChange change, Cause cause) {
        return write(change, cause, clock.instant());
    }

    @Override
    @Transactional
    public long write(PlanChange change, Cause cause, Instant madeAt) {
        return change.isEmpty() ? revisions.newest() : write(lockedPlan(), change, cause, madeAt);
    }

    /** The plan as it is, which nobody else changes before this transaction ends. */
    Plan lockedPlan() {
        revisions.queue();
        return pictures.newestWhole().plan();
    }

    /** Writes what differs from the plan as it is. */
    long write(Plan now, PlanChange change, Cause cause) {
        return write(now, change, cause, clock.instant());
    }

    private long write(Plan now, PlanChange change, Cause cause, Instant madeAt) {
        var newest = revisions.newest();
        var changes = changes(now, change, newest + 1);
        if (changes.isEmpty()) {
            return newest;
        }
        var put = Plan.of(changes.stream()
                .map(Changed::after)
                .filter(PlanRecord.class::isInstance)
                .toList());
        parts.reversed().forEach(part -> part.remove(change.removed()));
        parts.forEach(part -> part.write(put));
        revisions.save(new RevisionEntity(newest + 1, cause, author.name(), madeAt));
        revisions.flush();
        history.add(changes);
        events.publishEvent(new PlanWritten(
                newest + 1, cause, changes.stream().map(Changed::key).toList()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                pictures.advance(newest + 1, now.after(new PlanChange(put, change.removed())));
                teller.tell();
            }
        });
        return newest + 1;
    }

    private static List<Changed> changes(Plan now, PlanChange change, long revision) {
        var before = now.byKey();
        var result = new ArrayList<Changed>();
        change.removed()
                .records()
                .forEach(gone -> result.add(new Changed(revision, gone.key(), before.remove(gone.key()), null)));
        change.put().records().forEach(put -> {
            var was = before.get(put.key());
            if (!put.equals(was)) {
                result.add(new Changed(revision, put.key(), was, put));
            }
        });
        return result;
    }
}
