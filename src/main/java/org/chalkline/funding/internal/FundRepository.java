package org.chalkline.funding.internal;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface FundRepository extends JpaRepository<FundEntity, String> {

    /** With what belongs to it, in one statement: the picture has few. */
    @Override
    @EntityGraph(attributePaths = "amounts")
    List<FundEntity> findAll();
}
