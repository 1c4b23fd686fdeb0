package org.chalkline.goals.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface GoalRepository extends JpaRepository<GoalEntity, String> {}
