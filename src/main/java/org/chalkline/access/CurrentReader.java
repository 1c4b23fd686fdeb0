package org.chalkline.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.chalkline.portfolio.Audience;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, as far as readers of the plan need to know. */
@Component
public class CurrentReader {

    /** The sign-in name; empty for nobody. */
    public String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }

    /** The name that others read, such as "Priya Raman"; the sign-in name where there is no other. */
    public String person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Named it ? it.person() : name();
    }

    public Set<Role> roles() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var roles = EnumSet.noneOf(Role.class);
        if (authentication != null) {
            Arrays.stream(Role.values())
                    .filter(role -> authentication.getAuthorities().stream()
                            .anyMatch(granted -> ("ROLE_" + role.name()).equals(granted.getAuthority())))
                    .forEach(roles::add);
        }
        return roles;
    }

    /** Whether any role held reads the plan, as {@link RequiresPlanReader} demands. */
    public boolean readsPlan() {
        return roles().stream().anyMatch(role -> role != Role.ADMIN);
    }

    /** The audience of the highest clearance among the roles held; the public for nobody. */
    public Audience audience() {
        return Role.audience(roles());
    }

    /** Whether they may talk with others about the plan, as {@link RequiresCommenter} demands. */
    public boolean talks() {
        return Role.talk(roles());
    }
}
