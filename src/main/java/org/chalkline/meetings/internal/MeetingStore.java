package org.chalkline.meetings.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.briefings.Occasion;
import org.chalkline.meetings.CalendarPreview.Event;
import org.chalkline.meetings.Meeting;
import org.chalkline.meetings.MeetingChange;
import org.chalkline.meetings.MeetingReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Meetings as they are kept. */
@Repository
class MeetingStore {

    private static final String ROWS = "select id, occasion, meets, title, event_key, changed_at from meeting ";

    private final JdbcTemplate database;

    MeetingStore(JdbcTemplate database) {
        this.database = database;
    }

    /** Whoever changes meetings queues here: whether a day is free is a question about all of them. */
    void lock() {
        database.queryForList("select id from meeting_setting where id = 1 for update", Integer.class);
    }

    /** From a day on, the earliest first. */
    List<MeetingRow> from(LocalDate day) {
        return database.query(
                ROWS + "where meets >= ? order by meets, occasion, id fetch first " + MeetingReader.MOST + " rows only",
                (row, index) -> meeting(row),
                Date.valueOf(day));
    }

    Optional<MeetingRow> find(long id) {
        return database.query(ROWS + "where id = ?", (row, index) -> meeting(row), id).stream()
                .findFirst();
    }

    /** The meeting of an occasion on a day. */
    Optional<MeetingRow> on(Occasion occasion, LocalDate day) {
        return database
                .query(
                        ROWS + "where occasion = ? and meets = ?",
                        (row, index) -> meeting(row),
                        occasion.name(),
                        Date.valueOf(day))
                .stream()
                .findFirst();
    }

    long add(MeetingChange meeting, @Nullable String key, Instant at) {
        var keys = new GeneratedKeyHolder();
        database.update(
                connection -> {
                    var insert = connection.prepareStatement(
                            "insert into meeting (occasion, meets, title, event_key, changed_at) values (?, ?, ?, ?, ?)",
                            new String[] {"id"});
                    insert.setString(1, meeting.occasion().name());
                    insert.setDate(2, Date.valueOf(meeting.day()));
                    insert.setString(3, meeting.title());
                    insert.setString(4, key);
                    insert.setTimestamp(5, Timestamp.from(at));
                    return insert;
                },
                keys);
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    void change(long id, MeetingChange meeting, Instant at) {
        database.update(
                "update meeting set occasion = ?, meets = ?, title = ?, changed_at = ? where id = ?",
                meeting.occasion().name(),
                Date.valueOf(meeting.day()),
                meeting.title(),
                Timestamp.from(at),
                id);
    }

    /** Makes it what the calendar says, from now on the calendar's. */
    void change(long id, Event event, Instant at) {
        change(id, new MeetingChange(event.occasion(), event.day(), event.title()), at);
        database.update("update meeting set event_key = ? where id = ?", event.key(), id);
    }

    void remove(long id) {
        database.update("delete from meeting where id = ?", id);
    }

    private static MeetingRow meeting(ResultSet row) throws SQLException {
        @Nullable String key = row.getString("event_key");
        return new MeetingRow(
                new Meeting(
                        row.getLong("id"),
                        Occasion.valueOf(row.getString("occasion")),
                        row.getDate("meets").toLocalDate(),
                        row.getString("title"),
                        key != null,
                        row.getTimestamp("changed_at").toInstant()),
                key);
    }
}
