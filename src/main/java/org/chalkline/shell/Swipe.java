package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.concurrent.atomic.AtomicInteger;

/** Turning pages by a finger. */
final class Swipe {

    private static final int LEAST = 60;

    private Swipe() {}

    /** @param turn is told 1 for the next page and -1 for the one before */
    static void on(Component sheet, SerializableConsumer<Integer> turn) {
        var x = "event.changedTouches[0].clientX";
        var touchedAt = new AtomicInteger();
        sheet.getElement()
                .addEventListener(
                        "touchstart",
                        event -> touchedAt.set(event.getEventData().get(x).asInt()))
                .addEventData(x);
        sheet.getElement()
                .addEventListener("touchend", event -> {
                    var moved = event.getEventData().get(x).asInt() - touchedAt.get();
                    if (Math.abs(moved) > LEAST) {
                        turn.accept(moved < 0 ? 1 : -1);
                    }
                })
                .addEventData(x);
    }
}
