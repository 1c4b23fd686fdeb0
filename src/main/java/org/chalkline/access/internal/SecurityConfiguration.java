package org.chalkline.access.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Who gets through the door. What isn't named as open is refused. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    /** "Any number" for Spring Security: the registry is wanted, not a limit. */
    private static final int UNLIMITED = -1;

    @Bean
    SecurityFilterChain doors(HttpSecurity http, SessionRegistry sessions) throws Exception {
        SecurityHeaders.apply(http);
        http.sessionManagement(management -> management
                .sessionFixation(fixation -> fixation.changeSessionId())
                .maximumSessions(UNLIMITED)
                .sessionRegistry(sessions)
                .expiredSessionStrategy(new EndedSession()));
        http.addFilterBefore(new LateFarewell(), CsrfFilter.class);
        http.addFilterBefore(new SameSiteSignIn(), UsernamePasswordAuthenticationFilter.class);
        // The mark and the styles, which the sign-in page needs too.
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/assets/**", "/look/**")
                .permitAll()
                // How the read API is used, which holds nothing of the plan.
                .requestMatchers(HttpMethod.GET, "/docs/**")
                .authenticated());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login", "/login?signed-out")
                        .anyRequest(other -> other.access(openedByAPerson())));
        return http.build();
    }

    /**
     * An address that no view answers to, opened in a browser by somebody signed in: gets the application's own page,
     * which says that nothing is there, in the same words as for a view that is not theirs. All else stays refused.
     */
    private static AuthorizationManager<RequestAuthorizationContext> openedByAPerson() {
        var page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        page.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        var opened =
                new AndRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"), page);
        return AuthorizationManagers.allOf(
                AuthenticatedAuthorizationManager.authenticated(),
                (user, context) -> new AuthorizationDecision(opened.matches(context.getRequest())));
    }

    /**
     * Judges locked and disabled accounts after the password: else the missing time of hashing would tell strangers which
     * accounts are.
     */
    @Bean
    DaoAuthenticationProvider signIn(SignInNames names, PasswordEncoder encoder) {
        var provider = new DaoAuthenticationProvider(names);
        provider.setPasswordEncoder(encoder);
        provider.setUserDetailsPasswordService(names);
        provider.setPreAuthenticationChecks(user -> {});
        provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        return provider;
    }

    /** Argon2id with Spring Security's current parameters; the prefix lets stored hashes outlive them. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** Lets refusals be told of, those of services included. */
    @Bean
    static AuthorizationEventPublisher refusals(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry of sessions that time out, else it would keep them for ever. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
