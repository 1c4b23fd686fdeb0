package org.chalkline.audit.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.chalkline.access.RequiresAdmin;
import org.chalkline.audit.AuditEntry;
import org.chalkline.audit.AuditExported;
import org.chalkline.audit.AuditFinding;
import org.chalkline.audit.AuditSearch;
import org.chalkline.audit.AuditService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresAdmin
class Trail implements AuditService {

    private final TrailStore store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Trail(TrailStore store, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> find(AuditSearch search, int offset, int limit) {
        return store.page(query(search), offset, limit).stream()
                .map(TrailRow::entry)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(AuditSearch search) {
        return store.count(query(search));
    }

    /** One snapshot, or a row that is written meanwhile would be taken for a fault. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditFinding check() {
        return TrailCheck.of(store, Anchor.NONE);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void export(AuditSearch search, OutputStream to) throws IOException {
        var query = query(search);
        var rows = store.count(query);
        events.publishEvent(new AuditExported(rows));
        try (var file = new TrailCsv(to)) {
            store.each(query, file::add);
        }
    }

    private TrailQuery query(AuditSearch search) {
        return new TrailQuery(search, clock.getZone());
    }
}
