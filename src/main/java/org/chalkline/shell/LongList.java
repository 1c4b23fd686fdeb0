package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** A list that starts short, so that the page does, and shows the rest when asked. */
public class LongList<T> extends Div {

    /** So many more at a time; thousands of lines at once help nobody and weigh on the session. */
    private static final int STEP = 100;

    private final transient List<T> all;
    private final SerializableFunction<T, List<Component>> words;
    private final HtmlContainer list;
    private final NativeButton more = new NativeButton("", click -> show(STEP));
    private int shown;

    /** @param first how many stand there at once; a rest of one or two is not worth a button */
    public LongList(List<T> all, int first, SerializableFunction<T, List<Component>> words) {
        this(new UnorderedList(), all, first, words);
    }

    private LongList(HtmlContainer list, List<T> all, int first, SerializableFunction<T, List<Component>> words) {
        this.all = all;
        this.words = words;
        this.list = list;
        addClassName("long-list");
        more.addClassName("tool-button");
        add(list, more);
        show(all.size() <= first + 2 ? all.size() : first);
    }

    /** A list in an order that means something, such as worst first. */
    public static <T> LongList<T> ranked(List<T> all, int first, SerializableFunction<T, List<Component>> words) {
        return new LongList<>(new OrderedList(), all, first, words);
    }

    private void show(int count) {
        var end = Math.min(all.size(), shown + count);
        all.subList(shown, end).forEach(one -> {
            var item = new ListItem();
            words.apply(one).forEach(item::add);
            list.add(item);
        });
        shown = end;
        var left = all.size() - shown;
        more.setVisible(left > 0);
        more.setText(left <= STEP ? "Show %,d more".formatted(left) : "Show %d of %,d more".formatted(STEP, left));
    }
}
