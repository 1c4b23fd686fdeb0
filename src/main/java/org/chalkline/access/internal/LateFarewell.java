package org.chalkline.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a page that says goodbye to a session which has ended. The browser may send it a second after the page is gone;
 * passed on, it would make a new session, whose cookie takes the place of the one that its reader signed in with meanwhile.
 */
class LateFarewell extends OncePerRequestFilter {

    private static final String TRANSPORT = "X-Atmosphere-Transport";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("close".equals(request.getParameter(TRANSPORT)) && !request.isRequestedSessionIdValid()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }
}
