package org.chalkline.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.inbox.InboxEntry;
import org.chalkline.inbox.InboxFilter;
import org.chalkline.inbox.InboxService;

/** Notices, newest first; older ones are fetched when they are asked for. */
class InboxList extends Div {

    private static final int STEP = 30;

    private final transient InboxService inbox;
    private final transient ZoneId zone;
    private final transient Map<Long, InboxItem> items = new HashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = new NativeButton("Show older ones", click -> showMore());
    private transient InboxFilter filter = InboxFilter.ALL;
    private long next;

    InboxList(InboxService inbox, ZoneId zone) {
        this.inbox = inbox;
        this.zone = zone;
        addClassName("inbox-list");
        more.addClassName("tool-button");
        add(list, more);
    }

    /** Shows the newest, and as many as stand there already. What stays keeps its place and the focus. */
    void show(InboxFilter newFilter) {
        var many = newFilter.equals(filter) ? Math.max(items.size(), STEP) : STEP;
        filter = newFilter;
        var page = inbox.page(filter, InboxService.NEWEST, many);
        var staying = page.entries().stream().map(InboxEntry::id).collect(Collectors.toSet());
        items.entrySet().removeIf(entry -> !staying.contains(entry.getKey()) && removed(entry.getValue()));
        for (int i = 0; i < page.entries().size(); i++) {
            put(i, page.entries().get(i));
        }
        more(page.next());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    private void showMore() {
        var page = inbox.page(filter, next, STEP);
        page.entries().forEach(entry -> put(items.size(), entry));
        more(page.next());
    }

    private void more(long newNext) {
        next = newNext;
        more.setVisible(next > 0);
        setVisible(!items.isEmpty());
    }

    private void put(int index, InboxEntry entry) {
        var item = items.computeIfAbsent(entry.id(), id -> new InboxItem(zone, this::mark));
        if (list.indexOf(item) != index) {
            list.addComponentAtIndex(index, item);
        }
        item.show(entry);
    }

    private boolean removed(InboxItem item) {
        list.remove(item);
        return true;
    }

    private void mark(long id, boolean read) {
        inbox.mark(List.of(id), read);
    }
}
