package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chalkline.dashboard.Attention;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;

/** What needs attention, worst first; the long tail is one click away. */
class AttentionList extends Div {

    private static final int SHOWN = 8;

    /** Of the rest, once it is asked for; a page with thousands of lines helps nobody and weighs on the session. */
    private static final int MOST = 100;

    AttentionList(List<Attention> all, PlanFilter filter) {
        addClassName("attention");
        add(new H2("What needs attention"));
        if (all.isEmpty()) {
            add(new Paragraph("Nothing stands out: no money that ends, no risk over what the board accepts."));
            return;
        }
        add(list(all.subList(0, Math.min(SHOWN, all.size())), filter));
        if (all.size() > SHOWN) {
            add(rest(all.subList(SHOWN, all.size()), filter));
        }
    }

    private static Details rest(List<Attention> rest, PlanFilter filter) {
        var details = new Details("%,d more".formatted(rest.size()));
        var first = List.copyOf(rest.subList(0, Math.min(MOST, rest.size())));
        var left = rest.size() - first.size();
        details.addOpenedChangeListener(change -> {
            details.removeAll();
            if (change.isOpened()) {
                details.add(list(first, filter));
                if (left > 0) {
                    details.add(new Paragraph("and %,d more: choose a year or a category to see them".formatted(left)));
                }
            }
        });
        return details;
    }

    private static OrderedList list(List<Attention> some, PlanFilter filter) {
        var list = new OrderedList();
        some.forEach(one -> list.add(item(one, filter)));
        return list;
    }

    private static ListItem item(Attention one, PlanFilter filter) {
        var item = new ListItem(new Span(one.severity().words() + ": "));
        item.add(one.path().isEmpty() ? new Span(one.words()) : new PlanLink(one.path(), one.words(), filter));
        return item;
    }
}
