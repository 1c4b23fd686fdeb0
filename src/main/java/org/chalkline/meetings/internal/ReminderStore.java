package org.chalkline.meetings.internal;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.briefings.FrozenDays.FrozenDay;
import org.chalkline.briefings.Occasion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** For which meetings somebody was reminded, as it is kept. */
@Repository
class ReminderStore {

    private final JdbcTemplate database;

    ReminderStore(JdbcTemplate database) {
        this.database = database;
    }

    List<FrozenDay> told() {
        return database.query(
                "select occasion, meets from meeting_reminder",
                (row, index) -> new FrozenDay(
                        Occasion.valueOf(row.getString("occasion")),
                        row.getDate("meets").toLocalDate()));
    }

    /** Of several at once one succeeds; the others get a DataIntegrityViolationException. */
    void tell(Occasion occasion, LocalDate day, Instant at) {
        database.update(
                "insert into meeting_reminder (occasion, meets, told_at) values (?, ?, ?)",
                occasion.name(),
                Date.valueOf(day),
                Timestamp.from(at));
    }

    /** Whether this call took it back. */
    boolean takeBack(Occasion occasion, LocalDate day) {
        return database.update(
                        "delete from meeting_reminder where occasion = ? and meets = ?",
                        occasion.name(),
                        Date.valueOf(day))
                == 1;
    }
}
