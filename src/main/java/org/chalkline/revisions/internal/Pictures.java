package org.chalkline.revisions.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.RevisionService;
import org.chalkline.revisions.ShownPast;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the newest picture and what each audience sees of it. Another process's change is seen by its number. */
@Service
class Pictures implements PictureService {

    private final PictureBuilder builder;
    private final RevisionRepository revisions;
    private final CurrentReader reader;
    private final ObjectProvider<ShownPast> shown;
    private final ObjectProvider<RevisionService> past;
    private volatile @Nullable Kept kept;

    Pictures(
            PictureBuilder builder,
            RevisionRepository revisions,
            CurrentReader reader,
            ObjectProvider<ShownPast> shown,
            ObjectProvider<RevisionService> past) {
        this.shown = shown;
        this.past = past;
        this.builder = builder;
        this.revisions = revisions;
        this.reader = reader;
    }

    @Override
    public Portfolio current() {
        var screens = shown.getIfAvailable();
        var moment = screens == null ? null : screens.past().orElse(null);
        if (moment == null) {
            return newest().seenBy(reader.audience());
        }
        var history = past.getObject();
        var revision = moment.revision();
        return history.at(revision == null ? history.on(moment.day()).number() : revision);
    }

    @Override
    public Portfolio whole() {
        return newestWhole();
    }

    /** For this module's own work, which guards itself. */
    Portfolio newestWhole() {
        return newest().whole;
    }

    private Kept newest() {
        var revision = revisions.newest();
        var found = kept;
        if (found != null && found.whole.revision() >= revision) {
            return found;
        }
        // What a transaction has written, and may yet take back, is for itself alone.
        return mayBeTakenBack() ? keep(builder.build()) : renew(revision);
    }

    private static boolean mayBeTakenBack() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /**
     * Goes on from the picture before to that of the revision after it, which has just been committed: what was written is
     * what would be read. Does nothing when the one before is not the newest any more.
     */
    synchronized void advance(long revision, Plan plan) {
        var found = kept;
        if (found != null && found.whole.revision() == revision - 1) {
            var district = plan.district();
            kept = keep(Portfolio.whole(revision, district == null ? found.whole.district() : district, plan));
        }
    }

    private static Kept keep(Portfolio whole) {
        return new Kept(whole, new ConcurrentHashMap<>());
    }

    private synchronized Kept renew(long revision) {
        var found = kept;
        if (found == null || found.whole.revision() < revision) {
            found = keep(builder.build());
            kept = found;
        }
        return found;
    }

    private record Kept(Portfolio whole, Map<Audience, Portfolio> narrowed) {
        Portfolio seenBy(Audience audience) {
            return narrowed.computeIfAbsent(audience, whole::seenBy);
        }
    }
}
