package org.chalkline.access;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** One of the demo's people, who acts through the same services as everybody. */
public record DemoPerson(String getName, String person, String role) implements AuthenticatedPrincipal, Named {

    public static DemoPerson of(String name) {
        return DemoAccounts.ALL.stream()
                .filter(entry -> entry.name().text().equals(name))
                .map(entry -> new DemoPerson(name, entry.person(), entry.role().name()))
                .findFirst()
                .orElseThrow();
    }

    public void does(Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var roles = role.equals("BUSINESS_OFFICIAL")
                ? AuthorityUtils.createAuthorityList("ROLE_" + role, "ROLE_CABINET")
                : AuthorityUtils.createAuthorityList("ROLE_" + role);
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(this, "", roles));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
