package org.chalkline.initiatives.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface InitiativeRepository extends JpaRepository<InitiativeEntity, String> {}
