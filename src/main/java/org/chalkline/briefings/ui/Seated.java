package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.function.Supplier;
import org.chalkline.briefings.RoomSeat;
import org.jspecify.annotations.Nullable;

/** A screen's place in the room, kept for as long as the screen is open. */
final class Seated implements Serializable {

    private final Component screen;
    private final transient Supplier<RoomSeat> take;
    private transient @Nullable RoomSeat seat;

    /** @param take is called when the screen opens, and each time it shows another edition */
    Seated(Component screen, Supplier<RoomSeat> take) {
        this.screen = screen;
        this.take = take;
        screen.addAttachListener(attached -> take());
        screen.addDetachListener(detached -> leave());
    }

    /** After the screen has turned to another edition; one that is not open yet takes its place when it opens. */
    void anew() {
        if (screen.isAttached()) {
            take();
        }
    }

    private void take() {
        leave();
        seat = take.get();
    }

    private void leave() {
        if (seat != null) {
            seat.leave();
            seat = null;
        }
    }
}
