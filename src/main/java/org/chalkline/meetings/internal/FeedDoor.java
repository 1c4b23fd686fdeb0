package org.chalkline.meetings.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chalkline.access.PeopleNow;
import org.chalkline.access.Person;
import org.chalkline.access.RefusalLimit;
import org.chalkline.shared.AuditKind;
import org.chalkline.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a calendar in under somebody's secret address, for this one request, as that person is now: with the roles of today,
 * and not at all if they could not come in themselves. All else gets one answer, whatever the reason.
 */
class FeedDoor extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;
    private static final Pattern ADDRESS =
            Pattern.compile("/" + Feeds.PLACE + "([A-Za-z0-9_-]{43})" + Pattern.quote(Feeds.ENDING));

    private final FeedStore feeds;
    private final PeopleNow people;
    private final RefusalLimit limit;
    private final ApplicationEventPublisher events;

    FeedDoor(FeedStore feeds, PeopleNow people, RefusalLimit limit, ApplicationEventPublisher events) {
        this.feeds = feeds;
        this.people = people;
        this.limit = limit;
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var owner =
                owner(request.getRequestURI().substring(request.getContextPath().length()));
        if (owner.isEmpty()) {
            refuse(request.getRemoteAddr(), response);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        var roles =
                owner.get().roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                owner.get().name().text(), "", AuthorityUtils.createAuthorityList(roles)));
        SecurityContextHolder.setContext(context);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Optional<Person> owner(String address) {
        var secret = ADDRESS.matcher(address);
        return secret.matches()
                ? feeds.owner(Sha256.of(secret.group(1))).flatMap(people::find).filter(Person::reads)
                : Optional.empty();
    }

    /** A working address is never held up by others' failures: only they are counted. */
    private void refuse(String machine, HttpServletResponse response) throws IOException {
        var standing = limit.count(machine);
        if (standing == RefusalLimit.Standing.WITHIN) {
            tell("Refused an address of the meetings' calendar that does not work");
            say(response, HttpServletResponse.SC_NOT_FOUND, "Nothing is here.\n");
            return;
        }
        if (standing == RefusalLimit.Standing.REACHED) {
            tell("Too many addresses of the meetings' calendar that do not work; no more are told of");
        }
        say(response, TOO_MANY, "Too many addresses that do not work. Try again in a minute.\n");
    }

    private void tell(String what) {
        events.publishEvent(new MeetingAudited(AuditKind.REFUSAL, what, ""));
    }

    private static void say(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        if (status == TOO_MANY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RefusalLimit.WINDOW.toSeconds()));
        }
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
