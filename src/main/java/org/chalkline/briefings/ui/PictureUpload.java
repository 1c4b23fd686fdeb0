package org.chalkline.briefings.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import org.chalkline.briefings.EditionPictures;

/** Takes a picture in; without limits an upload has none. */
final class PictureUpload extends InMemoryUploadHandler {

    private static final int AROUND_IT = 100_000;

    PictureUpload(SerializableConsumer<byte[]> taken) {
        super((metadata, content) -> taken.accept(content));
    }

    @Override
    public long getFileSizeMax() {
        return EditionPictures.MOST_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return EditionPictures.MOST_BYTES + AROUND_IT;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
