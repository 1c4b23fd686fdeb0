package org.chalkline.access.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.chalkline.access.Role;

/** Roles in plain words. */
final class Roles {

    private Roles() {}

    static String name(Role role) {
        return switch (role) {
            case ADMIN -> "Administrator";
            case CTO -> "Technology chief";
            case SUPERINTENDENT -> "Superintendent";
            case CABINET -> "Cabinet member";
            case BUSINESS_OFFICIAL -> "Business official";
            case BOARD -> "Board member";
        };
    }

    static String purpose(Role role) {
        return switch (role) {
            case ADMIN -> "keeps accounts and imports files; sees nothing of the plan by this role alone";
            case CTO -> "sees and edits all of the plan";
            case SUPERINTENDENT -> "sees all of the plan and decides on priorities";
            case CABINET -> "sees what is cleared for the cabinet";
            case BUSINESS_OFFICIAL -> "is a cabinet member who confirms that the money is there";
            case BOARD -> "reads what is cleared for the board";
        };
    }

    /** In the order of the enumeration, whatever the order given. */
    static String names(Collection<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Roles::name)
                .collect(Collectors.joining(", "));
    }
}
