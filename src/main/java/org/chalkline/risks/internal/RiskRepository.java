package org.chalkline.risks.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface RiskRepository extends JpaRepository<RiskEntity, String> {}
