package org.chalkline.comments.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.jspecify.annotations.Nullable;

/** A row of comments, with the rules of changing them. */
@Entity
@Table(name = "record_comment")
class CommentEntity {

    /** Long enough to mend a slip, too short to change what others have answered. */
    static final Duration EDITABLE = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private RecordKind recordKind = RecordKind.INITIATIVE;

    private String recordCode = "";
    private String author = "";
    private Instant writtenAt = Instant.EPOCH;
    private @Nullable Instant editedAt;
    private @Nullable Instant removedAt;
    private @Nullable String removedBy;
    private String body = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "comment_mention", joinColumns = @JoinColumn(name = "comment_id"))
    @MapKeyColumn(name = "account_name")
    @Column(name = "words")
    private Map<String, String> mentions = new HashMap<>();

    protected CommentEntity() {}

    CommentEntity(RecordKey record, String author, Instant writtenAt) {
        this.recordKind = record.kind();
        this.recordCode = record.code();
        this.author = author;
        this.writtenAt = writtenAt;
    }

    /** @param people the words of each mention, by sign-in name */
    void say(String text, Map<String, String> people) {
        body = text;
        mentions.keySet().retainAll(people.keySet());
        mentions.putAll(people);
    }

    void edited(Instant when) {
        editedAt = when;
    }

    /** The words are gone for good; that there were some stays. */
    void remove(String who, Instant when) {
        removedBy = who;
        removedAt = when;
        body = "";
        mentions.clear();
    }

    boolean isEditableBy(String who, Instant now) {
        return author.equals(who) && removedAt == null && now.isBefore(writtenAt.plus(EDITABLE));
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    long id() {
        return id;
    }

    RecordKey record() {
        return new RecordKey(recordKind, recordCode);
    }

    String author() {
        return author;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    Optional<String> removedBy() {
        return Optional.ofNullable(removedBy);
    }

    String body() {
        return body;
    }

    List<String> mentionedWords() {
        return mentions.values().stream().distinct().toList();
    }
}
