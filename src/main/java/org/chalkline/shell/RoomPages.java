package org.chalkline.shell;

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
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;

/** Pages shown in the room, one at a time, in large type: by keys, by a clicker, by swiping, by buttons. */
@CssImport("./shell/walk.css")
public abstract class RoomPages extends Main {

    private static final int SWIPE = 60;

    private final String parameter;
    private final Paragraph kicker = new Paragraph();
    private final H1 title = new H1();
    private final Div content = new Div();
    private final Anchor back;
    private final NativeButton before = new NativeButton("Previous", click -> step(-1));
    private final NativeButton after = new NativeButton("Next", click -> step(1));
    private final Span place = new Span();
    private int page;
    private int touchedAt;

    /**
     * What stands on a page.
     *
     * @param kicker small, above the title
     */
    public record Shown(String kicker, String title, List<Component> content) {
        public Shown {
            content = List.copyOf(content);
        }
    }

    /**
     * @param parameter of the address, which tells the page
     * @param back what the way out is called
     */
    protected RoomPages(String parameter, String back) {
        this.parameter = parameter;
        this.back = new Anchor("", back);
        addClassName("walk");
        kicker.addClassName("walk-kicker");
        title.addClassName("walk-title");
        title.getElement().setAttribute("tabindex", "-1");
        content.addClassName("walk-content");
        place.addClassName("walk-place");
        var foot = new Div(this.back, before, place, after);
        foot.addClassName("walk-foot");
        var sheet = new Div(kicker, title, content);
        sheet.addClassName("walk-sheet");
        add(sheet, foot);
        keys(-1, Key.ARROW_LEFT, Key.ARROW_UP, Key.PAGE_UP);
        keys(1, Key.ARROW_RIGHT, Key.ARROW_DOWN, Key.PAGE_DOWN);
        Shortcuts.addShortcutListener(this, () -> go(0), Key.HOME);
        Shortcuts.addShortcutListener(this, () -> go(Integer.MAX_VALUE), Key.END);
        Shortcuts.addShortcutListener(this, () -> UI.getCurrent().navigate(this.back.getHref()), Key.ESCAPE);
        swipe(sheet);
    }

    /** How many pages there are; 0 while there is nothing to show. */
    protected abstract int pages();

    /** @param number from 0 */
    protected abstract Shown page(int number);

    /** Where these pages are, without the parameter. */
    protected abstract String address();

    /** Opens the page that an address asks for, the first where it asks for none. */
    protected final void begin(QueryParameters parameters, String wayOut) {
        back.setHref(wayOut);
        var asked = parameters.getSingleParameter(parameter).orElse("");
        show(asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 0);
    }

    /** Shows the page anew, as after a change. */
    protected final void renew() {
        show(page);
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

    private void step(int by) {
        go(page + by);
    }

    private void go(int to) {
        show(to);
        // Where one is read from: the page that has just come.
        title.getElement().callJsFunction("focus");
        var parameters = page == 0 ? QueryParameters.empty() : QueryParameters.of(parameter, String.valueOf(page));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address(), parameters));
    }

    private void show(int to) {
        var pages = pages();
        if (pages == 0) {
            return;
        }
        page = Math.clamp(to, 0, pages - 1);
        var shown = page(page);
        kicker.setText(shown.kicker());
        title.setText(shown.title());
        content.removeAll();
        shown.content().forEach(content::add);
        place.setText("%d of %d".formatted(page + 1, pages));
        before.setEnabled(page > 0);
        after.setEnabled(page < pages - 1);
    }
}
