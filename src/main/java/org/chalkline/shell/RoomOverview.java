package org.chalkline.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** All pages side by side, to choose one. */
class RoomOverview extends Div {

    private final SerializableConsumer<Integer> choose;

    /** @param note such as "3 min"; may be empty */
    record Card(String title, String note) {}

    /** @param choose is told the number of the chosen page, from 0 */
    RoomOverview(SerializableConsumer<Integer> choose) {
        this.choose = choose;
        addClassName("room-overview");
    }

    /** @param current where the reader stands, from 0 */
    void show(List<Card> cards, int current) {
        removeAll();
        var grid = new Div();
        grid.addClassName("room-cards");
        for (int i = 0; i < cards.size(); i++) {
            var number = i;
            var button = new NativeButton("", click -> choose.accept(number));
            button.addClassName("room-card");
            button.add(
                    span("room-card-number", String.valueOf(i + 1)),
                    span("room-card-title", cards.get(i).title()));
            if (!cards.get(i).note().isBlank()) {
                button.add(span("room-card-note", cards.get(i).note()));
            }
            if (i == current) {
                button.getElement().setAttribute("aria-current", "page");
                button.focus();
            }
            grid.add(button);
        }
        add(new H1("All pages"), grid);
    }

    private static Span span(String look, String words) {
        var span = new Span(words);
        span.addClassName(look);
        return span;
    }
}
