package org.chalkline.revisions.internal;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<RevisionEntity, Long> {

    @Query("select max(r.number) from RevisionEntity r")
    long newest();

    /** Writers queue here: the row of the empty plan is the one lock of the plan. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RevisionEntity r where r.number = 0")
    RevisionEntity queue();

    void save(RevisionEntity revision);

    void flush();
}
