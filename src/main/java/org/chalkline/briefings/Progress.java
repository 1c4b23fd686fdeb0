package org.chalkline.briefings;

import java.io.Serial;

/** Told before each page of a file is made; what it throws ends the making. */
@FunctionalInterface
public interface Progress {

    /** For who waits, and never stops. */
    Progress NONE = (page, of) -> {};

    /**
     * A page comes next.
     *
     * @param page from 1
     * @throws Stopped when nobody wants the file any more
     */
    void at(int page, int of);

    /** Nobody wants the file any more: whoever makes it ends here. */
    final class Stopped extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        public Stopped() {
            super("Nobody wants the file any more");
        }
    }
}
