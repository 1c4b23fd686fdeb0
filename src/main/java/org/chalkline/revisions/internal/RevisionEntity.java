package org.chalkline.revisions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;

/** One revision of the plan: who made it, when and by what. */
@Entity
@Table(name = "plan_revision")
class RevisionEntity {

    @Id
    private long number;

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.IMPORT;

    private String cause = "";

    private String author = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    protected RevisionEntity() {}

    RevisionEntity(long number, Cause cause, String author, Instant madeAt) {
        this.number = number;
        this.origin = cause.origin();
        this.cause = cause.words();
        this.author = author;
        this.madeAt = madeAt;
    }
}
