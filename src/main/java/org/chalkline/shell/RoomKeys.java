package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * The browser's side of a room's screen: what its keys mean, how large the type of a page can be so that the page is whole on
 * the screen, and whether there is more of it below.
 */
@Tag("chalk-room")
@JsModule("./shell/chalk-room.ts")
public class RoomKeys extends Component {

    private static final String ACT = "event.detail.act";

    public RoomKeys(SerializableConsumer<RoomAct> does) {
        getElement()
                .addEventListener(
                        "room-act",
                        event -> RoomAct.of(event.getEventData().get(ACT).asString())
                                .ifPresent(does))
                .addEventData(ACT);
    }

    /** While the screen is blank, each key brings the page back. */
    public void blank(boolean blank) {
        getElement().setProperty("blank", blank);
    }

    /** While the overview is open, the arrow keys walk its cards. */
    void overview(boolean open) {
        getElement().setProperty("overview", open);
    }

    /** Another page is read from its head. */
    public void page(String page) {
        getElement().setProperty("page", page);
    }
}
