package org.chalkline.access.internal;

import java.util.Optional;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.SignInFailed;
import org.chalkline.access.SignedIn;
import org.chalkline.access.SignedOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Tells in the district's terms what happens at the sign-in page. Other ways in tell of themselves. */
@Component
class SignInNews {

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;

    SignInNews(AccountRepository accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken person) {
            events.publishEvent(new SignedIn(person.getName()));
        }
    }

    /** Before the attempts are counted, which may lock the account. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AbstractAuthenticationFailureEvent event) {
        if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken typed) {
            events.publishEvent(new SignInFailed(account(typed.getName()), why(event.getException())));
        }
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        events.publishEvent(new SignedOut(event.getAuthentication().getName()));
    }

    private Optional<String> account(String typed) {
        try {
            return accounts.findById(AccountName.of(typed).text()).map(AccountEntity::getId);
        } catch (AccountRefused notAName) {
            return Optional.empty();
        }
    }

    private static String why(AuthenticationException exception) {
        return switch (exception) {
            case LockedException locked -> "right password, but the account was locked for a while";
            case DisabledException disabled -> "right password, but the account is disabled";
            case AccountStatusException other -> "the account is not open";
            default -> "wrong name or password";
        };
    }
}
