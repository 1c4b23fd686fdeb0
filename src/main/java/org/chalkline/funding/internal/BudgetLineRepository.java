package org.chalkline.funding.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface BudgetLineRepository extends JpaRepository<BudgetLineEntity, Long> {

    List<BudgetLineEntity> findByKeyIn(Collection<String> keys);
}
