package org.chalkline.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.aopalliance.intercept.MethodInvocation;
import org.chalkline.access.AccessRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;

/**
 * Tells of refusals to people who are signed in. Strangers are sent to the sign-in page, which is no refusal; and what is
 * asked for is told without codes, which belong to the plan.
 */
@Component
class RefusalNews {

    private final AuthenticationTrustResolverImpl trust = new AuthenticationTrustResolverImpl();
    private final ApplicationEventPublisher events;

    RefusalNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(AuthorizationDeniedEvent<?> event) {
        var person = event.getAuthentication().get();
        if (trust.isAuthenticated(person)) {
            events.publishEvent(new AccessRefused(person.getName(), asked(event.getObject())));
        }
    }

    private static String asked(Object target) {
        return switch (target) {
            case MethodInvocation call ->
                promised(call.getMethod().getDeclaringClass()).getSimpleName() + "."
                        + call.getMethod().getName();
            case HttpServletRequest request -> "the address /" + place(request.getRequestURI());
            default -> target.getClass().getSimpleName();
        };
    }

    /** What a module offers, rather than the class behind it. */
    private static Class<?> promised(Class<?> type) {
        return type.getInterfaces().length == 1 ? type.getInterfaces()[0] : type;
    }

    private static String place(String path) {
        var parts = path.split("/", 3);
        return parts.length > 1 ? parts[1] : "";
    }
}
