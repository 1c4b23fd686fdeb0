package org.chalkline.briefings.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.chalkline.access.Role;
import org.chalkline.briefings.EditionFiles;
import org.chalkline.briefings.FileJob;
import org.chalkline.briefings.FileJob.State;
import org.chalkline.briefings.Progress;
import org.jspecify.annotations.Nullable;

/** One file on its way: moved on by the thread that makes it, stopped by the person who wants it no more. */
final class FileMaking {

    private final long number;
    private final String person;
    private final Set<Role> roles;
    private final long edition;
    private final EditionFiles.Form form;
    private State state = State.WAITING;
    private int page;
    private int pages;
    private String words = "";
    private boolean stopped;
    private @Nullable Path file;
    private @Nullable Instant removedAt;

    /** @param roles that the person has at this moment, who is not the same with others */
    FileMaking(long number, String person, Set<Role> roles, long edition, EditionFiles.Form form) {
        this.number = number;
        this.person = person;
        this.roles = Set.copyOf(roles);
        this.edition = edition;
        this.form = form;
    }

    synchronized FileJob seen() {
        return new FileJob(number, edition, form, state, page, pages, words);
    }

    long number() {
        return number;
    }

    String person() {
        return person;
    }

    long edition() {
        return edition;
    }

    EditionFiles.Form form() {
        return form;
    }

    boolean isOf(String name, Set<Role> now) {
        return person.equals(name) && roles.equals(now);
    }

    synchronized boolean isGoingOn() {
        return state.isGoingOn() && !stopped;
    }

    /** @throws Progress.Stopped when it is wanted no more */
    synchronized void goOn() {
        if (stopped) {
            throw new Progress.Stopped();
        }
    }

    synchronized void at(int newPage, int of) {
        goOn();
        state = State.RUNNING;
        page = newPage;
        pages = of;
    }

    /** @param until when it is removed if nobody fetches it */
    synchronized void ready(Path made, Instant until) {
        goOn();
        state = State.READY;
        file = made;
        removedAt = until;
    }

    synchronized void failed(String why, Instant until) {
        state = State.FAILED;
        words = why;
        removedAt = until;
    }

    /** Nobody wants it any more. Returns the file that was finished before that, for it to be removed; null for none. */
    synchronized @Nullable Path stop() {
        var finished = stopped ? null : file;
        stopped = true;
        return finished;
    }

    /** The finished file; null before, and when it was stopped. */
    synchronized @Nullable Path file() {
        return stopped ? null : file;
    }

    synchronized void removeAt(Instant moment) {
        removedAt = moment;
    }

    synchronized boolean isOver(Instant now) {
        return removedAt != null && !now.isBefore(removedAt);
    }
}
