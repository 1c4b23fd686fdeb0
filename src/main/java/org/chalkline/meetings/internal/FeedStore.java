package org.chalkline.meetings.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.chalkline.access.AccountName;
import org.chalkline.meetings.FeedService.Feed;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Under which secrets calendars read the meetings: of each its hash alone. */
@Repository
class FeedStore {

    private final JdbcTemplate database;

    FeedStore(JdbcTemplate database) {
        this.database = database;
    }

    Optional<Feed> of(String owner) {
        return database
                .query(
                        "select hint, created_at from meeting_feed where account_name = ?",
                        (row, index) -> new Feed(
                                row.getString("hint"),
                                row.getTimestamp("created_at").toInstant()),
                        owner)
                .stream()
                .findFirst();
    }

    Optional<AccountName> owner(String hash) {
        return database
                .queryForList("select account_name from meeting_feed where secret_hash = ?", String.class, hash)
                .stream()
                .findFirst()
                .map(AccountName::new);
    }

    void put(String owner, String hash, String hint, Instant at) {
        remove(owner);
        database.update(
                "insert into meeting_feed (account_name, secret_hash, hint, created_at) values (?, ?, ?, ?)",
                owner,
                hash,
                hint,
                Timestamp.from(at));
    }

    boolean remove(String owner) {
        return database.update("delete from meeting_feed where account_name = ?", owner) > 0;
    }
}
