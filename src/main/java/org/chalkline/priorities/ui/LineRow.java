package org.chalkline.priorities.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.chalkline.scenarios.CutLine;

/** The line where the money ends, as a row of the list. */
class LineRow extends Div {

    private final NativeButton up = new NativeButton("↑");
    private final NativeButton down = new NativeButton("↓");

    LineRow(CutLine cutLine) {
        addClassName("list-line");
        getElement().setAttribute("role", "listitem").setAttribute("data-place", "line");
        var words = new Span(words(cutLine));
        words.addClassName("list-line-words");
        add(words);
    }

    static String words(CutLine cutLine) {
        var total = cutLine.caps().total();
        var granted = cutLine.granted();
        if (total == null) {
            return cutLine.below().isEmpty()
                    ? "The money reaches all of it: %s".formatted(granted)
                    : "Here the money ends: %s granted, as far as the funds reach".formatted(granted);
        }
        return cutLine.left()
                .map(left -> "Here the money ends: %s granted of a cap of %s, %s left".formatted(granted, total, left))
                .orElseGet(() -> "Here the money ends: a cap of %s on the whole list".formatted(total));
    }

    /** Lets it be moved. */
    LineRow with(SerializableConsumer<Integer> move, boolean mayUp, boolean mayDown) {
        addClassName("is-movable");
        up.setAriaLabel("Move the line up");
        down.setAriaLabel("Move the line down");
        up.addClickListener(click -> move.accept(-1));
        down.addClickListener(click -> move.accept(1));
        up.setEnabled(mayUp);
        down.setEnabled(mayDown);
        var place = new Div(up, down);
        place.addClassName("list-tools");
        place.getChildren().forEach(button -> button.addClassName("tool-button"));
        add(place);
        DragSource.create(this);
        return this;
    }

    void focus(int by) {
        if (by < 0 && up.isEnabled() || !down.isEnabled()) {
            up.focus();
        } else {
            down.focus();
        }
    }
}
