package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.fullscreen.Fullscreen;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;

/** The foot of the pages in a room: the way out, where one stands, and a button for what each key does. */
class RoomFoot extends Div {

    private final Anchor back;
    private final NativeButton before;
    private final NativeButton after;
    private final NativeButton overview;
    private final NativeButton chart;
    private final NativeButton blank;
    private final Span place = new Span();
    private final Span own = new Span();

    RoomFoot(String back, RoomKeys keys, SerializableConsumer<RoomAct> does) {
        this.back = new Anchor("", back);
        before = button("Previous", RoomAct.PREVIOUS, does);
        after = button("Next", RoomAct.NEXT, does);
        overview = button("All pages", RoomAct.OVERVIEW, does);
        chart = button("Chart alone", RoomAct.CHART, does);
        blank = button("Blank", RoomAct.BLANK, does);
        var help = button("Keys", RoomAct.KEYS, does);
        place.addClassName("walk-place");
        own.addClassName("room-own");
        own.setVisible(false);
        addClassName("walk-foot");
        add(this.back, keys, own, overview, chart, blank, fullScreen(), leaveFullScreen(), help, before, place, after);
    }

    private static NativeButton button(String words, RoomAct act, SerializableConsumer<RoomAct> does) {
        var button = new NativeButton(words, click -> does.accept(act));
        button.addClassName(act == RoomAct.PREVIOUS || act == RoomAct.NEXT ? "room-turn" : "room-tool");
        return button;
    }

    /** Bound to the click in the browser, which allows it there alone; the style sheet shows one of the two. */
    private static NativeButton fullScreen() {
        var button = new NativeButton("Full screen");
        button.addClassNames("room-tool", "room-full");
        Fullscreen.onClick(button).enter();
        return button;
    }

    private static NativeButton leaveFullScreen() {
        var button = new NativeButton("Leave full screen", click -> Fullscreen.exit());
        button.addClassNames("room-tool", "room-unfull");
        return button;
    }

    static RoomHelp help(boolean blanks) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("→, Page Down", "the next page");
        keys.put("←, Page Up", "the page before");
        keys.put("↓, ↑, space", "what is below or above on the screen; after it, the next page or the one before");
        keys.put("Home, End", "the first page, the last page");
        keys.put("O", "all pages: arrow keys walk them, Enter opens one");
        keys.put("Enter on a chart, C", "the chart alone, with its table");
        if (blanks) {
            keys.put("B, full stop", "a blank screen; any key brings the page back");
        }
        keys.put("F", "full screen");
        keys.put("Esc", "back: from all pages, from a chart, out of the room");
        return new RoomHelp(keys);
    }

    void back(String wayOut) {
        back.setHref(wayOut);
    }

    String wayOut() {
        return back.getHref();
    }

    void offer(Component... tools) {
        own.add(tools);
        own.setVisible(true);
    }

    void withoutBlank() {
        blank.setVisible(false);
    }

    boolean blanks() {
        return blank.isVisible();
    }

    /** Where one stands: "3 of 9". */
    String words() {
        return place.getText();
    }

    void overview(boolean open) {
        overview.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    void show(RoomPlace here, int pages, boolean charted) {
        place.setText("%d of %d".formatted(here.page() + 1, pages));
        before.setEnabled(here.page() > 0);
        after.setEnabled(here.page() < pages - 1);
        overview.setVisible(true);
        chart.setVisible(charted);
        chart.setText(here.chart() ? "Back to the page" : "Chart alone");
    }

    void nothing() {
        place.setText("");
        before.setEnabled(false);
        after.setEnabled(false);
        overview.setVisible(false);
        chart.setVisible(false);
    }
}
