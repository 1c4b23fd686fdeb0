package org.chalkline.briefings.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.chalkline.briefings.EditionFiles;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.Progress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class EditionWriting implements EditionFiles {

    private final EditionReader editions;
    private final EditionRendering rendering;
    private final ApplicationEventPublisher events;

    EditionWriting(EditionReader editions, EditionRendering rendering, ApplicationEventPublisher events) {
        this.editions = editions;
        this.rendering = rendering;
        this.events = events;
    }

    @Override
    public void write(long edition, Form form, OutputStream out, Progress progress) throws IOException {
        var found = editions.find(edition).orElseThrow(() -> new EditionRefused("There is no such edition."));
        // Told before it is sent: what can't be told is not sent.
        events.publishEvent(new EditionTaken(edition, form.ending()));
        rendering.render(found, form, out, progress);
    }
}
