package org.chalkline.revisions.internal;

import java.lang.ref.SoftReference;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.revisions.FrozenPictures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Kept pictures. Those that were read stay at hand for as long as there is memory to spare: reading one takes a while. */
@Service
class FrozenStore implements FrozenPictures {

    private static final int READ_AT_ONCE = 4;

    private final JdbcTemplate database;
    private final Pictures pictures;
    private final ChangeStore history;
    private final CurrentReader reader;
    private final Clock clock;
    private final Map<Asked, SoftReference<Portfolio>> kept = new HashMap<>();

    /** @param now the newest revision, whose clearances hold for what is kept too */
    private record Asked(String hash, long now, Audience audience) {}

    FrozenStore(JdbcTemplate database, Pictures pictures, ChangeStore history, CurrentReader reader, Clock clock) {
        this.database = database;
        this.pictures = pictures;
        this.history = history;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String freeze() {
        var whole = pictures.newestWhole();
        var content = FrozenContent.of(whole);
        var hash = FrozenContent.hash(content);
        if (!isKept(hash)) {
            database.update(
                    "insert into frozen_picture (hash, revision, frozen_at, content) values (?, ?, ?, ?)",
                    hash,
                    whole.revision(),
                    Timestamp.from(clock.instant()),
                    content);
        }
        return hash;
    }

    private boolean isKept(String hash) {
        return !database.queryForList("select id from frozen_picture where hash = ?", Long.class, hash)
                .isEmpty();
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Portfolio> find(String hash) {
        var found = new ArrayList<Portfolio>();
        each(List.of(hash), (name, picture) -> found.add(picture));
        return found.stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void each(Collection<String> hashes, BiConsumer<String, Portfolio> look) {
        var now = pictures.newestWhole();
        var audience = reader.audience();
        var missing = new LinkedHashSet<String>();
        for (var hash : new LinkedHashSet<>(hashes)) {
            var found = atHand(new Asked(hash, now.revision(), audience));
            if (found == null) {
                missing.add(hash);
            } else {
                look.accept(hash, found);
            }
        }
        if (!missing.isEmpty()) {
            var latest = latest(now);
            read(missing, (hash, frozen) -> {
                var picture = cleared(frozen, latest).seenBy(audience);
                keep(new Asked(hash, now.revision(), audience), picture);
                look.accept(hash, picture);
            });
        }
    }

    private @Nullable Portfolio atHand(Asked asked) {
        synchronized (kept) {
            var found = kept.get(asked);
            return found == null ? null : found.get();
        }
    }

    private void keep(Asked asked, Portfolio picture) {
        synchronized (kept) {
            // What was cleared by an earlier revision is asked for no more.
            kept.entrySet()
                    .removeIf(each ->
                            each.getKey().now() < asked.now() || each.getValue().get() == null);
            kept.put(asked, new SoftReference<>(picture));
        }
    }

    /** A few at a time: together they may be larger than memory. */
    private void read(Set<String> hashes, BiConsumer<String, Portfolio> reader) {
        var rows = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        rows.setFetchSize(READ_AT_ONCE);
        rows.query(
                "select hash, content from frozen_picture where hash = any (?)",
                row -> {
                    reader.accept(row.getString("hash"), FrozenContent.read(row.getString("content")));
                },
                (Object) hashes.toArray(String[]::new));
    }

    /** The last that is known of each record, which may have left the plan. */
    private Map<RecordKey, PlanRecord> latest(Portfolio now) {
        var latest = new HashMap<RecordKey, PlanRecord>();
        history.retired().forEach(gone -> {
            if (gone.before() != null) {
                latest.put(gone.key(), gone.before());
            }
        });
        latest.putAll(now.plan().byKey());
        return latest;
    }

    /** What was withheld later is withheld here too. */
    private static Portfolio cleared(Portfolio frozen, Map<RecordKey, PlanRecord> latest) {
        var records = new ArrayList<PlanRecord>();
        frozen.plan()
                .records()
                .forEach(record -> records.add(Clearance.stricter(record, latest.getOrDefault(record.key(), record))));
        return Portfolio.whole(frozen.revision(), frozen.district(), Plan.of(records));
    }
}
