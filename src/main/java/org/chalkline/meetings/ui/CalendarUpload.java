package org.chalkline.meetings.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import org.chalkline.meetings.CalendarService;

/** Takes one calendar file into memory: without limits an upload has none. */
final class CalendarUpload extends InMemoryUploadHandler {

    private static final int AROUND_IT = 100_000;

    CalendarUpload(SerializableConsumer<byte[]> taken) {
        super((metadata, content) -> taken.accept(content));
    }

    @Override
    public long getFileSizeMax() {
        return CalendarService.MOST_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return CalendarService.MOST_BYTES + AROUND_IT;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
