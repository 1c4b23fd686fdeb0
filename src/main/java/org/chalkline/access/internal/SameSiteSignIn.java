package org.chalkline.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a sign-in that another site's page sends, which would put its reader into a stranger's account. Vaadin exempts
 * the sign-in form from the CSRF token, so the browser's own word on where the form came from is asked.
 */
class SameSiteSignIn extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = request.getHeader("Sec-Fetch-Site");
        boolean elsewhere = from != null && !from.equals("same-origin");
        if (elsewhere
                && request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + "/login")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
