package org.chalkline.revisions.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanPart;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.revisions.PlanWriter;
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
    private final CurrentReader author;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanWriting(
            List<PlanPart> parts,
            RevisionRepository revisions,
            CurrentReader author,
            Clock clock,
            ApplicationEventPublisher events) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(PlanPart::order)).toList();
        this.revisions = revisions;
        this.author = author;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public long write(Plan changes, String cause) {
        if (changes.isEmpty()) {
            return revisions.newest();
        }
        revisions.queue();
        var revision = revisions.newest() + 1;
        parts.forEach(part -> part.write(changes));
        revisions.save(new RevisionEntity(revision, cause, author.name(), clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new PlanRevised(revision, cause));
            }
        });
        return revision;
    }
}
