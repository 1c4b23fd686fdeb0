package org.chalkline.briefings.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.FileJobMoved;
import org.chalkline.briefings.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes one file, from beginning to end or to where it is stopped, as the person that it is for. */
@Component
class FileMaker {

    /** For how long a finished file waits for its person. */
    static final Duration KEPT = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(FileMaker.class);

    private final EditionReader editions;
    private final EditionRendering rendering;
    private final FilePlace place;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FileMaker(
            EditionReader editions,
            EditionRendering rendering,
            FilePlace place,
            Clock clock,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.rendering = rendering;
        this.place = place;
        this.clock = clock;
        this.events = events;
    }

    void make(FileMaking job) {
        try {
            makeOrThrow(job);
        } catch (Progress.Stopped stopped) {
            LOG.debug("A file of edition {} was stopped", job.edition());
        } catch (EditionRefused refused) {
            job.failed(refused.words(), clock.instant().plus(KEPT));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("Could not make a file of edition {}", job.edition(), e);
            job.failed(
                    "The file could not be made: something went wrong on our side. Try again.",
                    clock.instant().plus(KEPT));
        }
        tell(job);
    }

    private void makeOrThrow(FileMaking job) throws IOException {
        job.at(0, 0);
        tell(job);
        var edition = editions.find(job.edition()).orElseThrow(() -> new EditionRefused("There is no such edition."));
        Path file = null;
        var done = false;
        try {
            file = place.add();
            try (var out = new Stoppable(Files.newOutputStream(file), job)) {
                rendering.render(edition, job.form(), out, (page, of) -> {
                    job.at(page, of);
                    tell(job);
                });
            }
            job.ready(file, clock.instant().plus(KEPT));
            done = true;
        } finally {
            remove(done ? null : file);
        }
    }

    private void remove(@Nullable Path file) {
        if (file != null) {
            place.remove(file);
        }
    }

    void tell(FileMaking job) {
        events.publishEvent(new FileJobMoved(job.person(), job.edition()));
    }

    /** Between two pages, and while a large part is written, it is asked whether to go on. */
    private static final class Stoppable extends FilterOutputStream {

        private final FileMaking job;

        Stoppable(OutputStream out, FileMaking job) {
            super(out);
            this.job = job;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            job.goOn();
            out.write(bytes, from, length);
        }

        @Override
        public void write(int one) throws IOException {
            job.goOn();
            out.write(one);
        }
    }
}
