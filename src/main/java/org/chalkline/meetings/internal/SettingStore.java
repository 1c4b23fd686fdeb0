package org.chalkline.meetings.internal;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.chalkline.briefings.Occasion;
import org.chalkline.meetings.MeetingSettings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is set for meetings, as it is kept, and whose turn it is to fetch the calendar. */
@Repository
class SettingStore {

    private static final int LONGEST_OUTCOME = 400;

    private final JdbcTemplate database;

    SettingStore(JdbcTemplate database) {
        this.database = database;
    }

    MeetingSettings read() {
        var words = new EnumMap<Occasion, String>(Occasion.class);
        for (var occasion : Occasion.values()) {
            words.put(occasion, "");
        }
        database.query("select occasion, words from meeting_rule", row -> {
            words.put(Occasion.valueOf(row.getString("occasion")), row.getString("words"));
        });
        return Objects.requireNonNull(database.queryForObject(
                "select remind_days, address, fetched_at, outcome from meeting_setting where id = 1", (row, index) -> {
                    var fetched = row.getTimestamp("fetched_at");
                    return new MeetingSettings(
                            words,
                            row.getInt("remind_days"),
                            row.getString("address"),
                            fetched == null ? null : fetched.toInstant(),
                            row.getString("outcome"));
                }));
    }

    int remindDays() {
        return Objects.requireNonNull(
                database.queryForObject("select remind_days from meeting_setting where id = 1", Integer.class));
    }

    /** Another address is fetched at the next look, whole. */
    void write(MeetingSettings settings) {
        for (Map.Entry<Occasion, String> each : settings.words().entrySet()) {
            database.update(
                    "delete from meeting_rule where occasion = ?", each.getKey().name());
            database.update(
                    "insert into meeting_rule (occasion, words) values (?, ?)",
                    each.getKey().name(),
                    each.getValue());
        }
        database.update(
                "update meeting_setting set remind_days = ?, address = ?, etag = '', next_fetch_at = ? where id = 1",
                settings.remindDays(),
                settings.address(),
                Timestamp.from(Instant.EPOCH));
    }

    /** Whether it is time, and this process is the one to fetch: of several at once exactly one is told so. */
    boolean claimFetch(Instant now, Duration every) {
        return database.update(
                        "update meeting_setting set next_fetch_at = ? where id = 1 and address <> '' and next_fetch_at <= ?",
                        Timestamp.from(now.plus(every)),
                        Timestamp.from(now))
                == 1;
    }

    /** With what the server may be asked whether anything has changed; empty for nothing. */
    String etag() {
        return Objects.requireNonNull(
                database.queryForObject("select etag from meeting_setting where id = 1", String.class));
    }

    /** Nothing is kept of an address that was changed while it was fetched. */
    void fetched(String address, String etag, Instant at, String outcome) {
        database.update(
                "update meeting_setting set etag = ?, fetched_at = ?, outcome = ? where id = 1 and address = ?",
                etag,
                Timestamp.from(at),
                outcome.length() <= LONGEST_OUTCOME ? outcome : outcome.substring(0, LONGEST_OUTCOME),
                address);
    }
}
