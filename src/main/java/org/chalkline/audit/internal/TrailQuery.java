package org.chalkline.audit.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chalkline.audit.AuditSearch;

/** A search as the database understands it. */
final class TrailQuery {

    static final TrailQuery ALL = new TrailQuery(AuditSearch.ALL, ZoneId.of("UTC"));

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param zone where the days of the search begin and end */
    TrailQuery(AuditSearch search, ZoneId zone) {
        contains("who", search.person());
        contains("what", search.words());
        var kind = search.kind();
        if (kind != null) {
            add("kind = ?", kind.name());
        }
        var from = search.from();
        if (from != null) {
            add("happened_at >= ?", start(from, zone));
        }
        var to = search.to();
        if (to != null) {
            add("happened_at < ?", start(to.plusDays(1), zone));
        }
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Object[] values() {
        return values.toArray();
    }

    private void contains(String column, String part) {
        if (!part.isBlank()) {
            var escaped = part.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
            add("lower(" + column + ") like ? escape '!'", "%" + escaped + "%");
        }
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }
}
