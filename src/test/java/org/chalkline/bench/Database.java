package org.chalkline.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chalkline.Databases;

/** The two databases that Chalkline runs on. */
enum Database {
    H2 {
        @Override
        Map<String, Object> empty(Path folder) {
            return Map.of("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("chalkline-" + UUID.randomUUID()));
        }
    },
    POSTGRESQL {
        @Override
        Map<String, Object> empty(Path folder) {
            var properties = new HashMap<String, Object>();
            Databases.postgres((name, value) -> properties.put(name, value.get()));
            return properties;
        }
    };

    /** A new and empty one, as Spring's properties. H2 keeps its files in the folder, as it does in use. */
    abstract Map<String, Object> empty(Path folder);
}
