package org.chalkline.inbox.internal;

import java.util.function.Supplier;
import org.chalkline.access.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Looks at the plan with somebody's own eyes, who is not there: what they may not see is not in the mail to them. */
final class AsPerson {

    private AsPerson() {}

    static <T> T run(Person person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var roles = person.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person.name().text(), "", AuthorityUtils.createAuthorityList(roles)));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
