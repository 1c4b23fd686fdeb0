package org.chalkline.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What holds for every page: its language, its look before the first paint, and what it says when things go wrong. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageSetup.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            var page = response.getDocument();
            page.selectXpath("/html").attr("lang", "en");
            // A file, not an inline script: the content security policy allows no inline ones.
            page.head().appendElement("script").attr("src", "assets/theme.js");
            page.head()
                    .appendElement("link")
                    .attr("rel", "preload")
                    .attr("href", "assets/fonts/inter.woff2")
                    .attr("as", "font")
                    .attr("type", "font/woff2")
                    .attr("crossorigin", "");
            // The district's own colours and logo, over those of the style sheet.
            page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "look/look.css");
            // In the page itself, before all else: the first thing that the tab key reaches.
            page.body()
                    .prependElement("a")
                    .attr("href", "#content")
                    .addClass("skip-link")
                    .text("Skip to the content");
        });
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages());
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(PageSetup::tell));
    }

    private static CustomizedSystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("You have been away for a while");
        messages.setSessionExpiredMessage("What was saved is safe. Click here or press Esc to sign in again.");
        messages.setInternalErrorCaption("Something went wrong");
        messages.setInternalErrorMessage("What was saved is safe. Click here or press Esc to load the page again.");
        return messages;
    }

    private static void tell(ErrorEvent event) {
        LOG.error("An action failed", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notification.show(
                    "That did not work, and nothing was changed. Try again; if it fails again, tell your administrator"
                            + " the time at which it happened.",
                    10_000,
                    Notification.Position.MIDDLE));
        }
    }
}
