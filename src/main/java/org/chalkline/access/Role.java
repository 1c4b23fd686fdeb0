package org.chalkline.access;

import org.chalkline.shared.Visibility;

/** What a person may do. A person may hold several. */
public enum Role {
    ADMIN(Visibility.PUBLIC),
    CTO(Visibility.CLOSED_SESSION),
    SUPERINTENDENT(Visibility.CLOSED_SESSION),
    CABINET(Visibility.CABINET),
    BOARD(Visibility.BOARD);

    private final Visibility clearance;

    Role(Visibility clearance) {
        this.clearance = clearance;
    }

    /** Up to which visibility this role sees the plan. */
    public Visibility clearance() {
        return clearance;
    }
}
