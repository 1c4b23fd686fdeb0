package org.chalkline.funding.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface BudgetLineRepository extends JpaRepository<BudgetLineEntity, Long> {}
