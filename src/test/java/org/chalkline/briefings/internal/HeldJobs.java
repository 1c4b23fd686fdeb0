package org.chalkline.briefings.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chalkline.briefings.FileJobMoved;
import org.springframework.context.event.EventListener;

/** Holds the threads that make files at a page, until a test lets them go. */
class HeldJobs {

    private static final int LONGEST_SECONDS = 60;

    private volatile CountDownLatch arrived = new CountDownLatch(0);
    private volatile CountDownLatch released = new CountDownLatch(0);
    private volatile int page;
    private final java.util.Map<String, Integer> pages = new java.util.concurrent.ConcurrentHashMap<>();

    /** From now on so many threads are held at a page, each before it is made. */
    void hold(int threads, int at) {
        pages.clear();
        page = at;
        arrived = new CountDownLatch(threads);
        released = new CountDownLatch(1);
    }

    void awaitArrival() throws InterruptedException {
        if (!arrived.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody came to page " + page);
        }
    }

    void release() {
        released.countDown();
    }

    @EventListener
    void on(FileJobMoved moved) throws InterruptedException {
        if (Thread.currentThread().getName().startsWith("edition-files")
                && pages.merge(moved.person(), 1, Integer::sum) == page) {
            arrived.countDown();
            released.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        }
    }
}
