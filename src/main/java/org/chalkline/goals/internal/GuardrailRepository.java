package org.chalkline.goals.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface GuardrailRepository extends JpaRepository<GuardrailEntity, String> {}
