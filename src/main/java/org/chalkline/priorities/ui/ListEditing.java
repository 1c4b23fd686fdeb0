package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.Optional;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.LinePlace;
import org.chalkline.priorities.PriorityRefused;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.ProposalLine;

/** What is done to the rows of a draft, by mouse and by keyboard, each kept at once. */
class ListEditing implements ListRow.Tools {

    private final DraftKeeper keeper;
    private final RankedList list;
    private final Paragraph said;

    /** @param said tells a screen reader what became of it */
    ListEditing(DraftKeeper keeper, RankedList list, Paragraph said) {
        this.keeper = keeper;
        this.list = list;
        this.said = said;
        listenToKeys();
    }

    /** Alt and an arrow move the row in which the focus is. */
    private void listenToKeys() {
        var place = "event.target.closest('[data-place]')?.getAttribute('data-place') ?? ''";
        list.getElement()
                .addEventListener("keydown", event -> {
                    var data = event.getEventData();
                    var by = data.get("event.key").asString().equals("ArrowUp") ? -1 : 1;
                    var where = data.get(place).asString();
                    if (where.equals("line")) {
                        moveLine(by);
                    } else if (!where.isEmpty()) {
                        move(new InitiativeId(where), by);
                    }
                })
                .addEventData("event.key")
                .addEventData(place)
                .setFilter("event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')"
                        + " && (event.preventDefault(), true)");
    }

    @Override
    public void move(InitiativeId id, int by) {
        if (moveTo(id, keeper.content().ranked().indexOf(id) + by)) {
            list.focus(id, by);
        }
    }

    private boolean moveTo(InitiativeId id, int to) {
        var from = keeper.content().ranked().indexOf(id);
        if (from < 0 || to < 0 || to >= keeper.content().items().size() || from == to) {
            return false;
        }
        var kept = attempt(() -> keeper.keep("moving “" + title(id) + "”", content -> moved(content, id, to)));
        if (kept) {
            var side =
                    ProposalLine.of(keeper.picture(), keeper.content()).above().contains(id) ? "above" : "below";
            said.setText("%s is now %d of %d, %s the line."
                    .formatted(title(id), to + 1, keeper.content().items().size(), side));
        }
        return kept;
    }

    static ProposalContent moved(ProposalContent content, InitiativeId id, int to) {
        var items = new ArrayList<>(content.items());
        var from = content.ranked().indexOf(id);
        items.add(to, items.remove(from));
        return content.withItems(items);
    }

    boolean mayMoveLine(int by) {
        return line(by).isPresent();
    }

    private Optional<ProposalContent> line(int by) {
        return by < 0
                ? LinePlace.up(keeper.picture(), keeper.content())
                : LinePlace.down(keeper.picture(), keeper.content());
    }

    void moveLine(int by) {
        line(by).ifPresent(moved -> {
            if (attempt(() -> keeper.keep("moving the line", content -> content.withTotalCap(moved.totalCap())))) {
                sayLine();
                list.focusLine(by);
            }
        });
    }

    private void moveLineTo(int items) {
        attempt(() -> keeper.keep("moving the line", content -> LinePlace.after(keeper.picture(), content, items)));
        sayLine();
    }

    private void sayLine() {
        said.setText(LineRow.words(ProposalLine.of(keeper.picture(), keeper.content())));
    }

    @Override
    public void edit(ProposalItem item, String title) {
        new ItemDialog(keeper, item, title).open();
    }

    @Override
    public void remove(InitiativeId id, String title) {
        if (attempt(() -> keeper.keep(
                "removing “" + title + "”",
                content -> content.withItems(content.items().stream()
                        .filter(item -> !item.initiative().equals(id))
                        .toList())))) {
            said.setText(title + " is off the list.");
        }
    }

    /** Where an item, or the line, is dropped. */
    void droppable(ListRow row, InitiativeId id) {
        DropTarget.create(row)
                .addDropListener(drop -> drop.getDragSourceComponent().ifPresent(dragged -> drop(dragged, id)));
    }

    void droppable(LineRow row) {
        DropTarget.create(row)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .flatMap(ListEditing::item)
                        .ifPresent(id -> {
                            var at = lineAt();
                            moveTo(id, keeper.content().ranked().indexOf(id) < at ? at - 1 : at);
                        }));
    }

    private void drop(Component dragged, InitiativeId on) {
        var to = keeper.content().ranked().indexOf(on);
        if (dragged instanceof LineRow) {
            moveLineTo(known(to < lineAt() ? to : to + 1));
        } else {
            item(dragged).ifPresent(id -> moveTo(id, to));
        }
    }

    private int lineAt() {
        return RankedList.lineAt(keeper.content(), ProposalLine.of(keeper.picture(), keeper.content()));
    }

    /** How many of the first items the plan still knows. */
    private int known(int items) {
        return (int) keeper.content().ranked().stream()
                .limit(items)
                .filter(id -> keeper.picture().initiative(id).isPresent())
                .count();
    }

    private static Optional<InitiativeId> item(Component dragged) {
        return dragged instanceof ListRow row ? Optional.of(row.id()) : Optional.empty();
    }

    private String title(InitiativeId id) {
        return keeper.picture().initiative(id).map(Initiative::title).orElse(id.code());
    }

    static boolean attempt(Runnable step) {
        try {
            step.run();
            return true;
        } catch (PriorityRefused refused) {
            Notification.show(refused.words());
            return false;
        }
    }
}
