package org.chalkline.administration.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;

/** Takes one small file into memory: without limits an upload has none. */
final class LogoUpload extends InMemoryUploadHandler {

    private static final int MAX_BYTES = 500_000;
    private static final int AROUND_IT = 100_000;

    LogoUpload(SerializableConsumer<byte[]> taken) {
        super((metadata, content) -> taken.accept(content));
    }

    @Override
    public long getFileSizeMax() {
        return MAX_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return MAX_BYTES + AROUND_IT;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
