package org.chalkline.access;

import java.util.Collection;
import java.util.Comparator;
import org.chalkline.portfolio.Audience;
import org.chalkline.shared.Visibility;

/** What a person may do. A person may hold several. */
public enum Role {
    ADMIN(Visibility.PUBLIC),
    CTO(Visibility.CLOSED_SESSION),
    SUPERINTENDENT(Visibility.CLOSED_SESSION),
    CABINET(Visibility.CABINET),
    /** Confirms funding. Always a member of the cabinet too. */
    BUSINESS_OFFICIAL(Visibility.CABINET),
    BOARD(Visibility.BOARD);

    private final Visibility clearance;

    Role(Visibility clearance) {
        this.clearance = clearance;
    }

    /** The audience of the highest clearance among roles; the public for none. */
    public static Audience audience(Collection<Role> roles) {
        return new Audience(roles.stream()
                .map(Role::clearance)
                .max(Comparator.naturalOrder())
                .orElse(Visibility.PUBLIC));
    }

    /** Whether who holds these roles may talk with others about the plan, as {@link RequiresCommenter} demands. */
    public static boolean talk(Collection<Role> roles) {
        return !roles.contains(BOARD) && roles.stream().anyMatch(role -> role != ADMIN);
    }

    /** Whether who holds these roles speaks in the room, as {@link RequiresSpeaker} demands. */
    public static boolean speak(Collection<Role> roles) {
        return roles.contains(CTO) || roles.contains(SUPERINTENDENT);
    }

    /** Whether there is anything of the plan for this role. An administrator's other roles may read it. */
    public boolean readsPlan() {
        return this != ADMIN;
    }

    /** Up to which visibility this role sees the plan. */
    public Visibility clearance() {
        return clearance;
    }
}
