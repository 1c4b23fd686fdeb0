package org.chalkline.inbox.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.chalkline.access.AccountName;
import org.chalkline.inbox.InboxChanged;
import org.chalkline.inbox.InboxService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.OpenScreens;
import org.springframework.security.access.AccessDeniedException;

/** The way to the inbox, with the number of what is unread; follows it by itself. */
@CssImport("./inbox/inbox.css")
class Bell extends Nav {

    private static final int MOST_SHOWN = 99;

    private final transient InboxService inbox;
    private final Anchor way = new Anchor("inbox");
    private final Span count = new Span();

    Bell(InboxService inbox, String reader, OpenScreens screens) {
        this.inbox = inbox;
        getElement().setAttribute("aria-label", "Notices");
        way.addClassName("inbox-bell");
        way.setTitle("Inbox");
        count.addClassName("inbox-count");
        count.getElement().setAttribute("aria-hidden", "true");
        way.add(count);
        add(way);
        show();
        screens.follow(this, InboxChanged.class, change -> {
            if (change.whose().contains(new AccountName(reader))) {
                show();
            }
        });
        // A record that rises above its reader takes its notices along.
        screens.follow(this, PlanRevised.class, revised -> show());
    }

    private void show() {
        try {
            var unread = inbox.unread();
            count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
            count.setVisible(unread > 0);
            way.setAriaLabel(unread == 0 ? "Inbox" : "Inbox, %,d unread".formatted(unread));
        } catch (AccessDeniedException ended) {
            // Signed out meanwhile: the number stands until the page is left.
        }
    }
}
