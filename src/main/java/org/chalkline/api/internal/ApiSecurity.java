package org.chalkline.api.internal;

import org.chalkline.access.RefusalLimit;
import org.chalkline.access.TokenSignIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The door for programs: a token each time, no session, no cookie, and so nothing that a page could misuse. */
@Configuration
class ApiSecurity {

    static final String EVERYTHING = "/api/**";

    /** An answer of JSON shows nothing and loads nothing, whatever a browser makes of it. */
    private static final String NOTHING_IS_LOADED = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            TokenSignIn tokens,
            RefusalLimit limit,
            Problems problems,
            ApplicationEventPublisher events)
            throws Exception {
        http.securityMatcher(EVERYTHING)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Without a cookie there is nothing that another site could have sent along.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(
                        new TokenFilter(tokens, limit, problems, events), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                (request, response, missing) -> problems.unauthorized(response, false))
                        .accessDeniedHandler((request, response, denied) ->
                                problems.write(response, HttpStatus.FORBIDDEN, Problems.FORBIDDEN)));
        http.headers(headers -> headers.cacheControl(cache -> cache.disable())
                // It may be kept by whom it is for, and is asked for again each time.
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, no-cache"))
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION))
                .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_IS_LOADED)));
        return http.build();
    }
}
