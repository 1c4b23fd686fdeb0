package org.chalkline.access.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<AccountEntity, String> {

    Optional<AccountEntity> findById(String name);

    /** For a change: two at a time would both believe that another administrator remains, or count one failure. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccountEntity a where a.name = :name")
    Optional<AccountEntity> findForChange(String name);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccountEntity a order by a.name")
    List<AccountEntity> findAllForChange();

    @Query("select distinct a from AccountEntity a left join fetch a.roles order by a.name")
    List<AccountEntity> findAllWithRoles();

    long count();

    AccountEntity save(AccountEntity account);
}
