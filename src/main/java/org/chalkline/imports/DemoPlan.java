package org.chalkline.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the demo district in through the same importer as everybody's files, where there is no plan yet. */
@Component
@ConditionalOnProperty("chalkline.demo")
class DemoPlan implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlan.class);

    private final ImportService imports;

    DemoPlan(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsSystem.run(this::load);
    }

    private Integer load() {
        var files = new ArrayList<UploadedFile>();
        for (var kind : Kind.values()) {
            var resource = new ClassPathResource("demo/" + kind.sheet() + ".csv");
            if (resource.exists()) {
                try {
                    files.add(new UploadedFile(kind.sheet() + ".csv", resource.getContentAsByteArray()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        if (imports.planIsEmpty()) {
            var preview = imports.preview(files);
            preview.problems().forEach(problem -> LOG.error("Demo: {}", problem));
            if (preview.problems().isEmpty()) {
                LOG.info("The demo district is loaded, at plan revision {}", imports.confirm(preview));
            }
        }
        return files.size();
    }
}
