package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.chalkline.briefings.Room;

/** The speaker's clock: the time on this page and in all against what is planned, and the time of day. It runs in the browser. */
@Tag("chalk-pace")
@JsModule("./briefings/chalk-pace.ts")
class Pace extends Component {

    /** The browser counts on from here; -1 stands for a clock that was not started. */
    private static final int NOT_STARTED = -1;

    /**
     * @param planned for the page, in minutes; 0 for no plan
     * @param total for all pages, in minutes; 0 for no plan
     */
    void tell(Room room, int planned, int total) {
        getElement()
                .callJsFunction(
                        "tell",
                        room.onPage().toSeconds(),
                        planned,
                        room.elapsed().map(it -> it.toSeconds()).orElse((long) NOT_STARTED),
                        total);
    }
}
