package org.chalkline.priorities.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.PriorityRefused;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalService;

/** Keeps each change to a draft at once, and takes the last ones back when asked. */
final class DraftKeeper {

    private static final int MOST_UNDONE = 50;

    private record Done(ProposalContent before, ProposalContent after, String words) {}

    private final ProposalService service;
    private final Runnable renew;
    private final Deque<Done> done = new ArrayDeque<>();
    private Proposal seen;

    /** @param renew reads and shows the draft as it is now */
    DraftKeeper(ProposalService service, Proposal seen, Runnable renew) {
        this.service = service;
        this.seen = seen;
        this.renew = renew;
    }

    void see(Proposal now) {
        seen = now;
        // What somebody else has changed since is not this person's to take back.
        if (!done.isEmpty() && !done.getLast().after().equals(now.content())) {
            done.clear();
        }
    }

    ProposalContent content() {
        return seen.content();
    }

    Portfolio picture() {
        return seen.picture();
    }

    /**
     * Keeps a change.
     *
     * @param words what it does, for taking it back: "moving Wi-Fi"
     * @throws PriorityRefused with the newer state shown, where somebody was faster
     */
    void keep(String words, UnaryOperator<ProposalContent> change) {
        var before = seen.content();
        var after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        done.addLast(new Done(before, after, words));
        try {
            service.change(seen.id(), before, after);
        } catch (PriorityRefused refused) {
            done.removeLast();
            renew.run();
            throw refused;
        }
        if (done.size() > MOST_UNDONE) {
            done.removeFirst();
        }
        renew.run();
    }

    /** What would be taken back; empty where there is nothing. */
    String undoable() {
        return done.isEmpty() ? "" : done.getLast().words();
    }

    void undo() {
        var last = done.peekLast();
        if (last != null) {
            service.change(seen.id(), last.after(), last.before());
            done.removeLast();
            renew.run();
        }
    }

    void submit() {
        service.submit(seen.id(), seen.content());
    }

    void discard() {
        service.discard(seen.id());
    }
}
