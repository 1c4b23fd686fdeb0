package org.chalkline.initiatives.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface LinkRepository extends JpaRepository<LinkEntity, Long> {}
