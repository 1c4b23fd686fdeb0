package org.chalkline.revisions.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PastChange;
import org.chalkline.revisions.Revision;
import org.chalkline.revisions.RevisionService;
import org.chalkline.revisions.internal.ChangeStore.Changed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Past pictures: today's, with every change since taken back. A few are kept, for people go back and forth. */
@Service
class PastPictures implements RevisionService {

    private static final int KEPT = 8;

    private final ChangeStore history;
    private final Pictures pictures;
    private final CurrentReader reader;
    private final Clock clock;
    private final Map<Asked, Portfolio> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Portfolio> eldest) {
            return size() > KEPT;
        }
    };

    /** @param now the newest revision, whose clearances hold for the past too */
    private record Asked(long revision, long now, Audience audience) {}

    PastPictures(ChangeStore history, Pictures pictures, CurrentReader reader, Clock clock) {
        this.history = history;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public List<Revision> newest(int limit) {
        return history.revisions(limit).stream().map(this::told).toList();
    }

    @Override
    public Stamp stamp() {
        return history.revisions(1).stream()
                .findFirst()
                .map(newest -> new Stamp(newest.number(), newest.madeAt()))
                .orElse(new Stamp(0, Instant.EPOCH));
    }

    @Override
    public Revision on(LocalDate day) {
        return told(history.before(day.plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
    }

    @Override
    public Optional<Revision> find(long number) {
        return history.revision(number).map(this::told);
    }

    /** Its words may name what others may not see: they are for those who see everything. */
    private Revision told(Revision revision) {
        return reader.audience().equals(Audience.EVERYTHING)
                ? revision
                : new Revision(
                        revision.number(),
                        revision.madeAt(),
                        revision.author(),
                        new Cause(revision.cause().origin(), ""));
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Portfolio at(long revision) {
        var now = pictures.newestWhole();
        var asked = new Asked(Math.min(revision, now.revision()), now.revision(), reader.audience());
        synchronized (kept) {
            return kept.computeIfAbsent(
                    asked, it -> takenBack(now, it.revision()).seenBy(it.audience()));
        }
    }

    private Portfolio takenBack(Portfolio now, long revision) {
        if (revision == now.revision()) {
            return now;
        }
        var latest = now.plan().byKey();
        history.retired().forEach(gone -> latest.put(gone.key(), gone.before()));
        var put = new ArrayList<PlanRecord>();
        var removed = new ArrayList<PlanRecord>();
        for (var change : history.firstAfter(revision)) {
            if (change.before() != null) {
                put.add(Clearance.stricter(change.before(), latest.getOrDefault(change.key(), change.before())));
            } else if (change.after() != null) {
                removed.add(change.after());
            }
        }
        var plan = now.plan().after(new PlanChange(Plan.of(put), Plan.of(removed)));
        return Portfolio.whole(revision, plan.district() == null ? now.district() : plan.district(), plan);
    }

    @Override
    public List<PastChange> changesOf(RecordKey key) {
        return told(history.of(key));
    }

    @Override
    public List<PastChange> historyOf(RecordKey key) {
        return told(history.ofAllAbout(key));
    }

    /** @param changes newest first */
    private List<PastChange> told(List<Changed> changes) {
        var now = pictures.newestWhole();
        var latest = new HashMap<RecordKey, PlanRecord>();
        changes.forEach(change -> latest.putIfAbsent(change.key(), change.latest()));
        var result = new ArrayList<PastChange>();
        for (var change : changes) {
            var before = seen(now, Clearance.stricterOrNone(change.before(), latest.get(change.key())));
            var after = seen(now, Clearance.stricterOrNone(change.after(), latest.get(change.key())));
            if (!Objects.equals(before, after)) {
                history.revision(change.revision())
                        .ifPresent(revision -> result.add(new PastChange(told(revision), before, after)));
            }
        }
        return result;
    }

    /** A past state of a record as the reader may see it: put into the picture, which withholds what it must. */
    private @Nullable PlanRecord seen(Portfolio now, @Nullable PlanRecord state) {
        if (state == null) {
            return null;
        }
        var plan = now.plan().after(PlanChange.put(Plan.of(List.of(state))));
        return Portfolio.whole(now.revision(), now.district(), plan)
                .seenBy(reader.audience())
                .plan()
                .byKey()
                .get(state.key());
    }

    @Override
    public List<Retired> retired() {
        var result = new ArrayList<Retired>();
        for (Changed change : history.retired()) {
            var before = change.before();
            if (before != null) {
                history.revision(change.revision()).ifPresent(it -> result.add(new Retired(it, before)));
            }
        }
        return result;
    }
}
