package org.chalkline.meetings.internal;

import org.chalkline.access.PeopleNow;
import org.chalkline.access.RefusalLimit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The door for calendars: a secret address each time, no session, no cookie, and nothing but to be read. */
@Configuration
class FeedSecurity {

    static final String EVERYTHING = "/feeds/**";

    private static final String NOTHING_IS_LOADED = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain meetingFeeds(
            HttpSecurity http, FeedStore feeds, PeopleNow people, RefusalLimit limit, ApplicationEventPublisher events)
            throws Exception {
        http.securityMatcher(EVERYTHING)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Without a cookie there is nothing that another site could have sent along.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, EVERYTHING)
                        .authenticated()
                        .requestMatchers(HttpMethod.HEAD, EVERYTHING)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new FeedDoor(feeds, people, limit, events), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((request, response, denied) ->
                                        response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value())));
        http.headers(headers -> headers.cacheControl(cache -> cache.disable())
                // It may be kept by whom it is for, and is asked for again each time.
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, no-cache"))
                // The address is a secret: where a link in it leads is not told of it.
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_IS_LOADED)));
        return http.build();
    }
}
