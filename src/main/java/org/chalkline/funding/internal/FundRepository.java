package org.chalkline.funding.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface FundRepository extends JpaRepository<FundEntity, String> {}
