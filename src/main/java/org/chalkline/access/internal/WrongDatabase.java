package org.chalkline.access.internal;

/** The demo and a district's own plan would share a database, and so the demo's passwords would open the plan. */
class WrongDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongDatabase(String because) {
        super(because);
    }
}
