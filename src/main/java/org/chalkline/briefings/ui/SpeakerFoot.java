package org.chalkline.briefings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import org.chalkline.briefings.Room;
import org.chalkline.shell.RoomAct;
import org.chalkline.shell.RoomHelp;

/** What a speaker does from the own window, and how many look on. */
class SpeakerFoot extends Div {

    private final Anchor pages = new Anchor("", "Open the pages for the room", AnchorTarget.BLANK);
    private final Span followers = new Span();
    private final NativeButton start;
    private final NativeButton blank;
    private final NativeButton before;
    private final NativeButton after;

    SpeakerFoot(SerializableConsumer<RoomAct> does) {
        addClassName("walk-foot");
        followers.addClassName("room-followers");
        followers.getElement().setAttribute("role", "status");
        start = tool("", RoomAct.START, does);
        blank = tool("", RoomAct.BLANK, does);
        before = new NativeButton("Previous", click -> does.accept(RoomAct.PREVIOUS));
        after = new NativeButton("Next", click -> does.accept(RoomAct.NEXT));
        add(pages, followers, start, blank, tool("Keys", RoomAct.KEYS, does), before, after);
    }

    private static NativeButton tool(String words, RoomAct act, SerializableConsumer<RoomAct> does) {
        var button = new NativeButton(words, click -> does.accept(act));
        button.addClassName("room-tool");
        return button;
    }

    void of(long edition) {
        pages.setHref(EditionAddress.present(edition));
    }

    void show(Room room, int count) {
        followers.setText(RoomWords.followers(room.followers()));
        start.setText(room.elapsed().isPresent() ? "Start the clock anew" : "Start the clock");
        blank.setText(room.place().blank() ? "Show the page" : "Blank");
        before.setEnabled(room.place().page() > 0);
        after.setEnabled(room.place().page() < count - 1);
    }

    static RoomHelp help() {
        var keys = new LinkedHashMap<String, String>();
        keys.put("→, Page Down", "the next page");
        keys.put("←, Page Up", "the page before");
        keys.put("Home, End", "the first page, the last page");
        keys.put("S", "start the clock");
        keys.put("B, full stop", "a blank screen, or the page again");
        keys.put("C", "the chart alone, or the page again");
        keys.put("Esc", "back from the chart, or to the edition");
        return new RoomHelp(keys);
    }
}
