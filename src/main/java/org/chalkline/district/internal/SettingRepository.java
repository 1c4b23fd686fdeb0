package org.chalkline.district.internal;

import org.springframework.data.jpa.repository.JpaRepository;

interface SettingRepository extends JpaRepository<SettingEntity, String> {}
