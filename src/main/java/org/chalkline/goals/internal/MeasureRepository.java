package org.chalkline.goals.internal;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeasureRepository extends JpaRepository<MeasureEntity, Long> {

    /** With what belongs to it, in one statement: the picture has few. In the order in which they were made. */
    @Override
    @EntityGraph(attributePaths = "readings")
    @Query("select m from MeasureEntity m order by m.id")
    List<MeasureEntity> findAll();
}
