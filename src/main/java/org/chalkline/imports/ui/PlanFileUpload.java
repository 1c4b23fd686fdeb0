package org.chalkline.imports.ui;

import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.List;
import org.chalkline.imports.UploadedFile;

/** Takes files into memory, within the limits that one import has: without them an upload has none. */
public final class PlanFileUpload extends InMemoryUploadHandler {

    public static final int MAX_BYTES = 20 * 1024 * 1024;
    public static final int MAX_FILES = 30;

    public PlanFileUpload(List<UploadedFile> files) {
        super((metadata, content) -> {
            if (files.size() < MAX_FILES) {
                files.add(new UploadedFile(metadata.fileName(), content));
            }
        });
    }

    @Override
    public long getFileSizeMax() {
        return MAX_BYTES;
    }

    /** A little more than a file, for what stands around it. */
    @Override
    public long getRequestSizeMax() {
        return MAX_BYTES + 1024 * 1024;
    }

    @Override
    public long getFileCountMax() {
        return MAX_FILES;
    }
}
