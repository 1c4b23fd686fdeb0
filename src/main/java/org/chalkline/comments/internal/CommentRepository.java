package org.chalkline.comments.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.chalkline.portfolio.RecordKind;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<CommentEntity, Long> {

    CommentEntity save(CommentEntity comment);

    @Query("select distinct c from CommentEntity c left join fetch c.mentions"
            + " where c.recordKind = :kind and c.recordCode = :code order by c.id")
    List<CommentEntity> of(RecordKind kind, String code);

    @Query("select distinct c.author from CommentEntity c"
            + " where c.recordKind = :kind and c.recordCode = :code and c.removedAt is null")
    List<String> authors(RecordKind kind, String code);

    /** Held until the end: it must not be removed while it is changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CommentEntity c where c.id = :id")
    Optional<CommentEntity> findForChange(long id);
}
