package org.chalkline.api.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.chalkline.access.AccessToken;
import org.chalkline.access.RefusalLimit;
import org.chalkline.access.RefusedToken;
import org.chalkline.access.TokenRefused;
import org.chalkline.access.TokenRefused.Reason;
import org.chalkline.access.TokenSignIn;
import org.chalkline.access.TokenUsed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request in whose token works, for this one request; tells of every use and every refusal. */
class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    /** Of an address: nothing before the first stroke, "api", the version, the list. */
    private static final int PARTS = 4;

    private final TokenSignIn tokens;
    private final RefusalLimit limit;
    private final Problems problems;
    private final ApplicationEventPublisher events;

    TokenFilter(TokenSignIn tokens, RefusalLimit limit, Problems problems, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.limit = limit;
        this.problems = problems;
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        Authentication person;
        try {
            person = tokens.signIn(header.substring(SCHEME.length()).strip());
        } catch (RefusedToken refused) {
            refuse(request.getRemoteAddr(), response, refused.event());
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
            tell(person, request, response);
        }
    }

    /** A valid token is never held up by others' failures: only they are counted. */
    private void refuse(String address, HttpServletResponse response, TokenRefused event) throws IOException {
        switch (limit.count(address)) {
            case WITHIN -> {
                events.publishEvent(event);
                problems.unauthorized(response, true);
            }
            case REACHED -> {
                events.publishEvent(new TokenRefused(Reason.TOO_MANY, event.tokenName(), event.owner()));
                problems.tooMany(response);
            }
            case BEYOND -> problems.tooMany(response);
        }
    }

    /** What its role may not have at all is told of where it was refused. */
    private void tell(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        var answered = response.getStatus() == HttpServletResponse.SC_OK && isFirstPage(request);
        var nothing = response.getStatus() == HttpServletResponse.SC_NOT_FOUND;
        if ((answered || nothing) && person.getDetails() instanceof AccessToken token) {
            events.publishEvent(new TokenUsed(
                    token.name(), token.owner().text(), token.role(), place(request.getRequestURI()), answered));
        }
    }

    private static boolean isFirstPage(HttpServletRequest request) {
        var page = request.getParameter("page");
        return page == null || page.equals("1");
    }

    /** Without what follows the list's name: codes belong to the plan. */
    private static String place(String address) {
        return Arrays.stream(address.split("/", -1)).limit(PARTS).collect(Collectors.joining("/"));
    }
}
