package org.chalkline.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.chalkline.access.AccountName;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RoleNames;
import org.chalkline.inbox.InboxChanged;
import org.chalkline.inbox.InboxFilter;
import org.chalkline.inbox.InboxService;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.springframework.security.access.AccessDeniedException;

/** What others did that concerns the signed-in person. */
@Route("inbox")
@PageTitle("Inbox")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET})
@CssImport("./inbox/inbox.css")
class InboxView extends Div implements BeforeEnterObserver {

    private final transient InboxService inbox;
    private final transient CurrentReader reader;
    private final PageHead head = new PageHead("Inbox", "");
    private final Checkbox unreadOnly = new Checkbox("Only unread");
    private final Select<NoticeKind> kind = new Select<>();
    private final Button allRead = new Button("Mark all read", click -> markAllRead());
    private final InboxList list;
    private final Div nothing = new Div();
    private transient InboxState state = new InboxState(InboxFilter.ALL);

    InboxView(InboxService inbox, CurrentReader reader, OpenScreens screens, Clock clock) {
        this.inbox = inbox;
        this.reader = reader;
        addClassNames("plan-page", "inbox");
        list = new InboxList(inbox, clock.getZone());
        kind.setLabel("Kind");
        kind.setItems(NoticeKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("All kinds");
        kind.setItemLabelGenerator(one -> one == null ? "All kinds" : one.plural());
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(state.withKind(change.getValue()));
            }
        });
        unreadOnly.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(state.withUnreadOnly(change.getValue()));
            }
        });
        var bar = new Div(unreadOnly, kind, allRead);
        bar.addClassName("filters");
        add(head, bar, list, nothing);
        screens.follow(this, InboxChanged.class, this::heard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = InboxState.of(event.getLocation().getQueryParameters());
        unreadOnly.setValue(state.filter().unreadOnly());
        kind.setValue(state.filter().kind());
        refresh();
    }

    private void heard(InboxChanged change) {
        try {
            if (change.whose().contains(new AccountName(reader.name()))) {
                refresh();
            }
        } catch (AccessDeniedException ended) {
            // Signed out meanwhile: what stands here stays until the page is left.
        }
    }

    private void refresh() {
        var unread = inbox.unread();
        head.show("Inbox", sentence(unread));
        allRead.setEnabled(unread > 0);
        list.show(state.filter());
        nothing.removeAll();
        if (list.isEmpty()) {
            nothing.add(empty());
        }
    }

    private static String sentence(int unread) {
        return switch (unread) {
            case 0 -> "You have read everything.";
            case 1 -> "One notice is new.";
            default -> "%,d notices are new.".formatted(unread);
        };
    }

    private EmptyState empty() {
        if (!state.filter().equals(InboxFilter.ALL)) {
            return new EmptyState(
                    "Nothing of this kind",
                    "No notice fits what you have chosen above.",
                    new Button("Show all notices", click -> go(new InboxState(InboxFilter.ALL))));
        }
        return new EmptyState(
                "Nothing here yet",
                "When somebody mentions you in a comment, or comments on a record that you own or have commented on, it"
                        + " is told here; so is what happens to proposals and decisions that concern you.");
    }

    private void markAllRead() {
        inbox.markAllRead();
    }

    private static void go(InboxState next) {
        UI.getCurrent().navigate("inbox", next.toParameters());
    }
}
