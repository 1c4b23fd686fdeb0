package org.chalkline.inbox.internal;

import java.util.Collection;
import java.util.List;
import org.chalkline.inbox.NoticeKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<NoticeEntity, Long> {

    NoticeEntity save(NoticeEntity notice);

    @Query("""
            select n from NoticeEntity n
            where n.recipient = :recipient and n.id < :before
                and (:unreadOnly = false or n.readAt is null)
                and n.kind in :kinds
            order by n.id desc""")
    List<NoticeEntity> page(
            String recipient, long before, boolean unreadOnly, Collection<NoticeKind> kinds, Limit limit);

    @Query("select n from NoticeEntity n where n.recipient = :recipient and n.readAt is null order by n.id desc")
    List<NoticeEntity> unread(String recipient, Limit limit);

    @Query("select n from NoticeEntity n where n.recipient = :recipient and n.id in :ids")
    List<NoticeEntity> own(String recipient, Collection<Long> ids);

    /** Oldest first. */
    @Query("select n from NoticeEntity n"
            + " where n.recipient = :recipient and n.readAt is null and n.mailedAt is null order by n.id")
    List<NoticeEntity> unmailed(String recipient);

    List<NoticeEntity> findBySource(String source);

    void deleteAll(Iterable<NoticeEntity> notices);
}
