package org.chalkline.revisions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One revision of the plan: who made it, when and by what. */
@Entity
@Table(name = "plan_revision")
class RevisionEntity {

    @Id
    private long number;

    private String cause = "";

    private String author = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    protected RevisionEntity() {}

    RevisionEntity(long number, String cause, String author, Instant madeAt) {
        this.number = number;
        this.cause = cause;
        this.author = author;
        this.madeAt = madeAt;
    }
}
