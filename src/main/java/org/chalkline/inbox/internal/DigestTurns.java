package org.chalkline.inbox.internal;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chalkline.access.AccountName;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Whose turn it is to get a digest, and which process sends it: one at a time, whatever dies in between. */
@Repository
class DigestTurns {

    /** Far longer than the mail server is waited for. After it, whoever sent is taken for dead. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int LARGEST_SHIFT = 6;
    private static final int LONGEST_PROBLEM = 400;

    private final JdbcTemplate database;

    DigestTurns(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * The right to send somebody's next digest.
     *
     * @param messageId the mail's number: the same again when a process died before it could say whether it was sent,
     *     so that mail servers can tell it as the same mail
     */
    record Turn(AccountName recipient, String claim, String messageId) {}

    /** Empty when it is not yet time, or when another process has it. */
    Optional<Turn> claim(AccountName recipient, Duration every, Instant now) {
        begin(recipient, now);
        var claim = UUID.randomUUID().toString();
        var claimed = database.update(
                "update mail_digest set claim = ?, claimed_until = ?, message_id = coalesce(message_id, ?)"
                        + " where recipient = ? and next_at <= ? and (last_sent_at is null or last_sent_at <= ?)"
                        + " and (claimed_until is null or claimed_until <= ?)",
                claim,
                Timestamp.from(now.plus(LEASE)),
                "<" + claim + "@chalkline>",
                recipient.text(),
                Timestamp.from(now),
                Timestamp.from(now.minus(every)),
                Timestamp.from(now));
        return claimed == 0 ? Optional.empty() : Optional.of(new Turn(recipient, claim, messageId(recipient)));
    }

    private String messageId(AccountName recipient) {
        return java.util.Objects.requireNonNull(database.queryForObject(
                "select message_id from mail_digest where recipient = ?", String.class, recipient.text()));
    }

    private void begin(AccountName recipient, Instant now) {
        var rows = database.queryForObject(
                "select count(*) from mail_digest where recipient = ?", Integer.class, recipient.text());
        if (rows == null || rows == 0) {
            try {
                database.update(
                        "insert into mail_digest (recipient, next_at) values (?, ?)",
                        recipient.text(),
                        Timestamp.from(now));
            } catch (DuplicateKeyException another) {
                // Another process was as quick: there is a row, which is all that is wanted.
            }
        }
    }

    /** There was nothing to send after all. */
    void giveBack(Turn turn) {
        database.update(
                "update mail_digest set claim = null, claimed_until = null, message_id = null"
                        + " where recipient = ? and claim = ?",
                turn.recipient().text(),
                turn.claim());
    }

    void sent(Turn turn, Instant now) {
        database.update(
                "update mail_digest set claim = null, claimed_until = null, message_id = null, attempts = 0,"
                        + " last_problem = null, last_sent_at = ? where recipient = ? and claim = ?",
                Timestamp.from(now),
                turn.recipient().text(),
                turn.claim());
    }

    /** Tries again in a minute, then in two, four … up to an hour. */
    void failed(Turn turn, String problem, Instant now) {
        var attempts = java.util.Objects.requireNonNullElse(
                database.queryForObject(
                        "select attempts from mail_digest where recipient = ?",
                        Integer.class,
                        turn.recipient().text()),
                0);
        var wait = Duration.ofMinutes(1L << Math.min(attempts, LARGEST_SHIFT));
        database.update(
                "update mail_digest set claim = null, claimed_until = null, attempts = attempts + 1, next_at = ?,"
                        + " last_problem = ? where recipient = ? and claim = ?",
                Timestamp.from(now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)),
                problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)),
                turn.recipient().text(),
                turn.claim());
    }
}
