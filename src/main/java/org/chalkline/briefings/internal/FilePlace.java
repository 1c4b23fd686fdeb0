package org.chalkline.briefings.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** A folder of our own for files that wait to be fetched, which nobody else on the machine can read. */
@Component
class FilePlace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FilePlace.class);

    private @Nullable Path folder;

    /** A new, empty file. */
    synchronized Path add() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("chalkline-editions");
        }
        return Files.createTempFile(folder, "edition", "");
    }

    /** What is there at this moment. */
    synchronized long count() throws IOException {
        if (folder == null) {
            return 0;
        }
        try (var all = Files.list(folder)) {
            return all.count();
        }
    }

    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Somebody may be reading it, where the system keeps it for them; it goes with the folder.
            LOG.warn("Could not remove a file of an edition: {}", e.getMessage());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (folder != null) {
            FileSystemUtils.deleteRecursively(folder);
            folder = null;
        }
    }
}
