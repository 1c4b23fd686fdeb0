package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.RoleNames;
import org.chalkline.priorities.DecisionTaken;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalChanged;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.shell.OpenScreens;

/** A list walked through in the room, one item a page, in large type: by keys, by a clicker, by swiping, by buttons. */
@Route(value = "priorities/:proposal/walk", autoLayout = false)
@PageTitle("Walk through the priorities | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET})
@CssImport("./priorities/walk.css")
class WalkView extends Main implements BeforeEnterObserver {

    private static final String ITEM = "item";
    private static final int SWIPE = 60;

    private final transient PriorityReader proposals;
    private final Paragraph kicker = new Paragraph();
    private final H1 title = new H1();
    private final Div content = new Div();
    private final Anchor back = new Anchor("", "Back to the list");
    private final NativeButton before = new NativeButton("Previous", click -> step(-1));
    private final NativeButton after = new NativeButton("Next", click -> step(1));
    private final Span place = new Span();
    private transient Optional<Proposal> seen = Optional.empty();
    private long number = -1;
    private int page;
    private int touchedAt;

    WalkView(PriorityReader proposals, OpenScreens screens) {
        this.proposals = proposals;
        addClassName("walk");
        kicker.addClassName("walk-kicker");
        title.addClassName("walk-title");
        title.getElement().setAttribute("tabindex", "-1");
        content.addClassName("walk-content");
        place.addClassName("walk-place");
        var foot = new Div(back, before, place, after);
        foot.addClassName("walk-foot");
        var sheet = new Div(kicker, title, content);
        sheet.addClassName("walk-sheet");
        add(sheet, foot);
        keys(-1, Key.ARROW_LEFT, Key.ARROW_UP, Key.PAGE_UP);
        keys(1, Key.ARROW_RIGHT, Key.ARROW_DOWN, Key.PAGE_DOWN);
        Shortcuts.addShortcutListener(this, () -> go(0), Key.HOME);
        Shortcuts.addShortcutListener(this, () -> go(Integer.MAX_VALUE), Key.END);
        Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE);
        swipe(sheet);
        screens.follow(this, ProposalChanged.class, event -> renew(event.proposal() == number));
        screens.follow(this, DecisionTaken.class, event -> renew(true));
    }

    private void keys(int by, Key... keys) {
        for (var key : keys) {
            Shortcuts.addShortcutListener(this, () -> step(by), key);
        }
    }

    private void swipe(Component sheet) {
        var x = "event.changedTouches[0].clientX";
        sheet.getElement()
                .addEventListener(
                        "touchstart",
                        event -> touchedAt = event.getEventData().get(x).asInt())
                .addEventData(x);
        sheet.getElement()
                .addEventListener("touchend", event -> {
                    var moved = event.getEventData().get(x).asInt() - touchedAt;
                    if (Math.abs(moved) > SWIPE) {
                        step(moved < 0 ? 1 : -1);
                    }
                })
                .addEventData(x);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = ProposalAddress.number(event.getRouteParameters());
        number = asked.orElse(-1);
        seen = asked.isPresent() ? proposals.find(number) : Optional.empty();
        if (seen.isEmpty()) {
            event.rerouteToError(NotFoundException.class, "");
            return;
        }
        back.setHref(ProposalAddress.of(number));
        var item = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ITEM)
                .orElse("");
        show(item.matches("\\d{1,4}") ? Integer.parseInt(item) : 0);
    }

    private void renew(boolean mine) {
        if (mine) {
            seen = proposals.find(number);
            show(page);
        }
    }

    private void step(int by) {
        go(page + by);
    }

    private void go(int to) {
        show(to);
        // Where one is read from: the page that has just come.
        title.getElement().callJsFunction("focus");
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                ProposalAddress.walk(number),
                                page == 0 ? QueryParameters.empty() : QueryParameters.of(ITEM, String.valueOf(page))));
    }

    private void show(int to) {
        seen.ifPresent(proposal -> {
            var cutLine = ProposalLine.of(proposal);
            var pages = WalkPages.count(cutLine);
            page = Math.clamp(to, 0, pages - 1);
            var shown = WalkPages.of(proposal, cutLine, page);
            kicker.setText(shown.kicker());
            title.setText(shown.title());
            content.removeAll();
            List.copyOf(shown.content()).forEach(content::add);
            place.setText("%d of %d".formatted(page + 1, pages));
            before.setEnabled(page > 0);
            after.setEnabled(page < pages - 1);
        });
    }

    private void leave() {
        UI.getCurrent().navigate(ProposalAddress.of(number));
    }
}
