package org.chalkline.briefings;

/**
 * A file of an edition that is made for one person, as it stands at this moment.
 *
 * @param number counts from 1 since the application started
 * @param page which one is being made, from 1; 0 before the first
 * @param pages how many there are; 0 before that is known, and for files that are not made page by page
 * @param words why there is no file, where it failed; else empty
 */
public record FileJob(
        long number, long edition, EditionFiles.Form form, State state, int page, int pages, String words) {

    /** How far it is. What was cancelled is not there any more. */
    public enum State {
        WAITING,
        RUNNING,
        READY,
        FAILED;

        /** Whether a file may still come of it. */
        public boolean isGoingOn() {
            return this == WAITING || this == RUNNING;
        }
    }

    /** How much is done, 0 to 1. */
    public double part() {
        return pages == 0 ? 0 : Math.clamp((page - 1.0) / pages, 0, 1);
    }
}
