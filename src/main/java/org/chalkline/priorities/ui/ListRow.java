package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.scenarios.CutLine;

/** One piece of work on the list: its rank, what it costs, on which side of the line it stands and why. */
class ListRow extends Div {

    private final transient InitiativeId id;
    private final NativeButton up = new NativeButton("↑");
    private final NativeButton down = new NativeButton("↓");
    private final NativeButton edit = new NativeButton("Scope and reason");

    /** What one can do with an item of a draft. */
    interface Tools {
        void move(InitiativeId id, int by);

        void edit(ProposalItem item, String title);

        void remove(InitiativeId id, String title);
    }

    /** @param item empty for work that has left the plan meanwhile */
    ListRow(Proposal proposal, ProposalItem asked, int rank, Optional<CutLine.Item> item) {
        this.id = asked.initiative();
        addClassName("list-row");
        getElement().setAttribute("role", "listitem").setAttribute("data-place", id.code());
        var number = new Span(String.valueOf(rank));
        number.addClassName("list-rank");
        var words = new Div(title(item));
        words.addClassName("list-words");
        item.ifPresent(it -> {
            var notes = new Div();
            notes.addClassName("list-notes");
            ItemFacts.notes(proposal.picture(), it.initiative()).forEach(note -> notes.add(new Span(note)));
            words.add(notes);
        });
        if (!asked.scope().isBlank()) {
            words.add(line("Asked for: ", asked.scope(), "list-scope"));
        }
        if (!asked.reason().isBlank()) {
            words.add(line("Why: ", asked.reason(), "list-reason"));
        }
        item.filter(it -> !it.above())
                .map(ItemFacts::why)
                .ifPresent(why -> words.add(line("Below the line: ", why, "list-why")));
        proposal.decision(id).ifPresent(kept -> words.add(ItemFacts.decided(kept)));
        add(number, words, side(item));
        item.filter(it -> !it.above()).ifPresent(it -> addClassName("is-below"));
    }

    private Component title(Optional<CutLine.Item> item) {
        var title = item.map(CutLine.Item::initiative).map(Initiative::title);
        Component words = title.isPresent()
                ? new Anchor("initiatives/" + id, title.get())
                : new Span("Work that has left the plan (" + id + ")");
        words.addClassName("list-title");
        return words;
    }

    private static Component line(String name, String text, String look) {
        var strong = new Span(name);
        strong.addClassName("list-name");
        var line = new Paragraph(strong, new Span(text));
        line.addClassName(look);
        return line;
    }

    private static Component side(Optional<CutLine.Item> item) {
        var side = new Div();
        side.addClassName("list-side");
        item.ifPresent(it -> {
            var cost = new Span(it.cost().toString());
            cost.addClassName("list-cost");
            var place = new Span(it.above() ? "above the line" : "below the line");
            place.addClassNames("badge", it.above() ? "badge-above" : "badge-serious");
            side.add(cost, place);
        });
        return side;
    }

    /** Lets it be moved, edited and removed. */
    ListRow with(Tools tools, ProposalItem asked, String name, boolean first, boolean last) {
        addClassName("is-movable");
        up.setAriaLabel("Move up: " + name);
        down.setAriaLabel("Move down: " + name);
        edit.setAriaLabel("Scope and reason: " + name);
        var remove = new NativeButton("Remove", click -> tools.remove(id, name));
        remove.setAriaLabel("Remove: " + name);
        up.addClickListener(click -> tools.move(id, -1));
        down.addClickListener(click -> tools.move(id, 1));
        edit.addClickListener(click -> tools.edit(asked, name));
        up.setEnabled(!first);
        down.setEnabled(!last);
        var place = new Div(up, down, edit, remove);
        place.addClassName("list-tools");
        place.getChildren().forEach(button -> button.addClassName("tool-button"));
        add(place);
        DragSource.create(this);
        if (asked.reason().isBlank()) {
            var missing = new Paragraph("No reason given yet.");
            missing.addClassName("list-missing");
            getChildren()
                    .filter(child -> child.hasClassName("list-words"))
                    .findFirst()
                    .ifPresent(words -> ((Div) words).add(missing));
        }
        return this;
    }

    /** Where the hands were: on the button for a direction, or on the one that is left at an end. */
    void focus(int by) {
        if (by < 0 && up.isEnabled() || !down.isEnabled()) {
            up.focus();
        } else {
            down.focus();
        }
    }

    InitiativeId id() {
        return id;
    }
}
