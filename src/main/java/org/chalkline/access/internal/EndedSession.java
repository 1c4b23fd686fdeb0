package org.chalkline.access.internal;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/** Sends the owner of an ended session to the sign-in page, in the way that the asking side understands. */
class EndedSession implements SessionInformationExpiredStrategy {

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        var request = event.getRequest();
        var response = event.getResponse();
        if ("uidl".equals(request.getParameter("v-r"))) {
            // What Vaadin's client expects when its session is gone: it then loads the page anew.
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write("for(;;);[{\"meta\":{\"sessionExpired\":true}}]");
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }
}
