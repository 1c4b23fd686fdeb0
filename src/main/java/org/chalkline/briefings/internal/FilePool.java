package org.chalkline.briefings.internal;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The few threads that make files: slides are held in memory while they are made, so there are few at once. */
@Component
class FilePool implements AutoCloseable {

    /** At once in the whole application. */
    static final int THREADS = 2;

    /** How many more may wait. */
    static final int QUEUE = 8;

    private static final Logger LOG = LoggerFactory.getLogger(FilePool.class);
    private static final int IDLE_SECONDS = 30;
    private static final int END_SECONDS = 10;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform().daemon().name("edition-files-", 1).factory());
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("edition-files-swept").factory());
    private final Map<FileMaking, Runnable> going = new ConcurrentHashMap<>();

    FilePool() {
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Runs a task as the person who is signed in now, whatever becomes of their session.
     *
     * @throws RejectedExecutionException when too many wait
     */
    void run(FileMaking job, Runnable task) {
        var person = SecurityContextHolder.createEmptyContext();
        person.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        var running = new DelegatingSecurityContextRunnable(
                () -> {
                    try {
                        task.run();
                    } finally {
                        going.remove(job);
                    }
                },
                person);
        going.put(job, running);
        try {
            threads.execute(running);
        } catch (RejectedExecutionException full) {
            going.remove(job);
            throw full;
        }
    }

    /** Takes a job out of the queue; one that runs ends by itself when it is asked whether to go on. */
    void forget(FileMaking job) {
        var waiting = going.get(job);
        if (waiting != null && threads.remove(waiting)) {
            going.remove(job);
        }
    }

    /** How many run or wait. */
    int busy() {
        return going.size();
    }

    void eachMinute(Runnable task) {
        minutes.scheduleWithFixedDelay(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        // The next minute may fare better.
                        LOG.warn("Could not remove old files of editions: {}", e.getMessage());
                    }
                },
                1,
                1,
                TimeUnit.MINUTES);
    }

    /** No thread is interrupted: within a database that closes its files. Each ends at its next page. */
    @Override
    public void close() throws InterruptedException {
        minutes.shutdownNow();
        going.keySet().forEach(FileMaking::stop);
        threads.shutdown();
        if (!threads.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A file of an edition was still being made");
        }
    }
}
