package org.chalkline.goals.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface MeasureRepository extends JpaRepository<MeasureEntity, Long> {}
