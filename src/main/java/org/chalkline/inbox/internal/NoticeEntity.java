package org.chalkline.inbox.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.chalkline.access.AccountName;
import org.chalkline.inbox.Notice;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.inbox.NoticeSubject;
import org.jspecify.annotations.Nullable;

/** A notice to one person. */
@Entity
@Table(name = "notice")
class NoticeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String recipient = "";

    @Enumerated(EnumType.STRING)
    private NoticeKind kind = NoticeKind.COMMENT;

    private String recordKind = "";
    private String recordCode = "";
    private String source = "";
    private String actor = "";
    private String words = "";
    private Instant toldAt = Instant.EPOCH;
    private @Nullable Instant readAt;
    private @Nullable Instant mailedAt;

    protected NoticeEntity() {}

    NoticeEntity(AccountName recipient, Notice notice, Instant toldAt) {
        this.recipient = recipient.text();
        this.kind = notice.kind();
        this.recordKind = notice.about().kind();
        this.recordCode = notice.about().code();
        this.source = notice.source();
        this.actor = notice.actor();
        this.words = notice.verb();
        this.toldAt = toldAt;
    }

    void read(@Nullable Instant when) {
        readAt = when;
    }

    void mailed(Instant when) {
        mailedAt = when;
    }

    long id() {
        return id;
    }

    AccountName recipient() {
        return new AccountName(recipient);
    }

    NoticeKind kind() {
        return kind;
    }

    NoticeSubject about() {
        return new NoticeSubject(recordKind, recordCode);
    }

    String actor() {
        return actor;
    }

    String verb() {
        return words.isEmpty() ? kind.verb() : words;
    }

    Instant toldAt() {
        return toldAt;
    }

    boolean isRead() {
        return readAt != null;
    }
}
