package org.chalkline.access.internal;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser to forbid. */
final class SecurityHeaders {

    static final String CSP = "Content-Security-Policy";

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private SecurityHeaders() {}

    static void apply(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy("")))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .frameOptions(frames -> frames.deny())
                .addObjectPostProcessor(early()));
    }

    /** Before the answer is made: a page that is forwarded to Vaadin is sent off before Spring would add them. */
    private static ObjectPostProcessor<HeaderWriterFilter> early() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /**
     * Everything from this server alone. Vaadin 25.3 needs two exceptions: styles are set inline, and on the start page
     * the server's calls into the page are compiled with {@code new Function}, which is {@code 'unsafe-eval'}.
     *
     * @param moreScripts what scripts may come from besides this server's files
     */
    static String contentSecurityPolicy(String moreScripts) {
        return String.join(
                "; ",
                "default-src 'self'",
                ("script-src 'self' " + moreScripts).strip(),
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
