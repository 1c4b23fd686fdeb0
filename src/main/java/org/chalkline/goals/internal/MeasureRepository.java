package org.chalkline.goals.internal;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasureRepository extends JpaRepository<MeasureEntity, Long> {

    /** With what belongs to it, in one statement: the picture has few. */
    @Override
    @EntityGraph(attributePaths = "readings")
    List<MeasureEntity> findAll();
}
