package org.chalkline.briefings.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.chalkline.access.CurrentReader;
import org.chalkline.briefings.EditionFiles;
import org.chalkline.briefings.EditionJobs;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.FileJob;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class FileJobs implements EditionJobs {

    /** A browser asks again for what broke off, and a person whose download is blocked needs a moment. */
    private static final Duration AFTER_FETCHING = Duration.ofMinutes(10);

    private final FileMaker maker;
    private final FilePool pool;
    private final FilePlace place;
    private final CurrentReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final AtomicLong last = new AtomicLong();

    /** One for each person, by the sign-in name. */
    private final Map<String, FileMaking> jobs = new ConcurrentHashMap<>();

    FileJobs(
            FileMaker maker,
            FilePool pool,
            FilePlace place,
            CurrentReader reader,
            Clock clock,
            ApplicationEventPublisher events) {
        this.maker = maker;
        this.pool = pool;
        this.place = place;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
        pool.eachMinute(this::sweep);
    }

    @Override
    public synchronized FileJob begin(long edition, EditionFiles.Form form) {
        var before = jobs.get(reader.name());
        if (before != null && before.isGoingOn()) {
            throw new EditionRefused(
                    "One file is being made for you already: %s of edition %d. Wait for it, or cancel it."
                            .formatted(before.form().words(), before.edition()));
        }
        var job = new FileMaking(last.incrementAndGet(), reader.name(), reader.roles(), edition, form);
        try {
            pool.run(job, () -> maker.make(job));
        } catch (RejectedExecutionException full) {
            throw new EditionRefused("Many files are being made at this moment. Try again in a minute.");
        }
        jobs.put(job.person(), job);
        if (before != null) {
            drop(before);
        }
        return job.seen();
    }

    @Override
    public Optional<FileJob> find(long edition) {
        return mine().filter(job -> job.edition() == edition).map(FileMaking::seen);
    }

    @Override
    public void cancel(long number) {
        mine().filter(job -> job.number() == number && jobs.remove(job.person(), job))
                .ifPresent(this::drop);
    }

    @Override
    public void fetch(long number, OutputStream out) throws IOException {
        var job = mine().filter(it -> it.number() == number)
                .orElseThrow(() -> new EditionRefused("There is no such file."));
        var file = job.file();
        if (file == null) {
            throw new EditionRefused("There is no such file.");
        }
        // Told before it is sent: what can't be told is not sent.
        events.publishEvent(new EditionTaken(job.edition(), job.form().ending()));
        Files.copy(file, out);
        job.removeAt(clock.instant().plus(AFTER_FETCHING));
    }

    /** Somebody whose roles have changed since is another reader: what was made for them is not theirs any more. */
    private Optional<FileMaking> mine() {
        return Optional.ofNullable(jobs.get(reader.name())).filter(job -> job.isOf(reader.name(), reader.roles()));
    }

    /** Removes what nobody has fetched for long, and what was fetched a while ago. */
    void sweep() {
        var now = clock.instant();
        jobs.values().stream()
                .filter(job -> job.isOver(now) && jobs.remove(job.person(), job))
                .forEach(this::drop);
    }

    private void drop(FileMaking job) {
        var file = job.stop();
        pool.forget(job);
        if (file != null) {
            place.remove(file);
        }
        maker.tell(job);
    }
}
