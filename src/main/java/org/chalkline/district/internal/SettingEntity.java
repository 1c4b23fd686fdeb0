package org.chalkline.district.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One setting of the district, by name. */
@Entity
@Table(name = "district_setting")
class SettingEntity {

    @Id
    private String name = "";

    @Version
    private @Nullable Integer version;

    private String content = "";

    protected SettingEntity() {}

    SettingEntity(String name, String content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }

    void become(String newContent) {
        content = newContent;
    }
}
