package org.chalkline.access.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TokenRepository extends Repository<TokenEntity, Long> {

    Optional<TokenEntity> findById(long id);

    Optional<TokenEntity> findBySecretHash(String hash);

    @Query("select t from TokenEntity t where t.accountName = :owner order by t.createdAt desc, t.id desc")
    List<TokenEntity> findOf(String owner);

    @Query("select t from TokenEntity t order by t.createdAt desc, t.id desc")
    List<TokenEntity> findAllNewestFirst();

    TokenEntity save(TokenEntity token);
}
