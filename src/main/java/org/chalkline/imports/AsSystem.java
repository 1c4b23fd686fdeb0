package org.chalkline.imports;

import java.util.function.Supplier;
import org.chalkline.access.RoleNames;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs work that nobody signed in for, as the system itself: the start of the demo, the command line. */
final class AsSystem {

    private static final String NAME = "system";

    private AsSystem() {}

    static <T> T run(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                NAME, "", AuthorityUtils.createAuthorityList("ROLE_" + RoleNames.CTO)));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
