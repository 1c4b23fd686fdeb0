package org.chalkline.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.imports.internal.Limits;

/** The files that the command line names. */
final class FilesOnDisk {

    private FilesOnDisk() {}

    /** Throws {@link ImportRefused} for the first that can't be read: a job that lacks a file must not do the rest. */
    static List<UploadedFile> read(List<String> names) {
        var files = new ArrayList<UploadedFile>();
        for (var name : names) {
            files.add(read(name));
        }
        return files;
    }

    private static UploadedFile read(String name) {
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new ImportRefused(name + " is a folder. Name the files in it.");
            }
            if (!Files.exists(path)) {
                throw new ImportRefused(name + " does not exist. Nothing was written.");
            }
            // Before it is read: memory may not hold it.
            Limits.ofFile(name, Files.size(path));
            var file = path.getFileName();
            return new UploadedFile(file == null ? name : file.toString(), Files.readAllBytes(path));
        } catch (InvalidPathException | IOException e) {
            throw new ImportRefused(name + " can't be read. Nothing was written.");
        }
    }
}
