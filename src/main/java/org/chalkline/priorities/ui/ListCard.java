package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.chalkline.priorities.Proposal;
import org.chalkline.scenarios.CutLine;
import org.jspecify.annotations.Nullable;

/** The list on its card, with what brings work onto it while it is a draft. */
class ListCard extends Div {

    private RankedList list = new RankedList("The list by rank");
    private final Paragraph said = new Paragraph();
    private final Paragraph hint = new Paragraph(
            "Drag an item or the line to where it should stand, or press Alt and an arrow while it has the focus. Every"
                    + " change is kept at once.");
    private final Paragraph empty = new Paragraph("Nothing is on the list yet. Add the work that money is asked for.");
    private final Div addPlace = new Div();
    private transient @Nullable DraftKeeper keeper;
    private @Nullable AddWork addWork;
    private transient @Nullable ListEditing editing;

    ListCard() {
        addClassNames("chart-card", "list-card");
        var heading = new H2("The list and its line");
        heading.addClassName("chart-title");
        hint.addClassName("list-hint");
        said.addClassName("screen-reader-only");
        said.getElement().setAttribute("role", "status");
        add(heading, hint, addPlace, empty, list, said);
    }

    /** @param keeper of a draft that the reader works on; null for who reads only */
    void show(Proposal proposal, CutLine cutLine, @Nullable DraftKeeper keeper) {
        if (keeper != this.keeper) {
            begin(keeper);
        } else if (addWork != null) {
            addWork.show();
        }
        var bare = proposal.content().items().isEmpty();
        hint.setVisible(keeper != null && !bare);
        empty.setVisible(bare);
        empty.setText(keeper == null ? "Nothing is on this list that you may see." : empty.getText());
        list.setVisible(!bare);
        list.show(proposal, cutLine, editing);
    }

    /** Another list, or the same for another purpose: what was listened to before is no more. */
    private void begin(@Nullable DraftKeeper newKeeper) {
        var fresh = new RankedList("The list by rank");
        replace(list, fresh);
        list = fresh;
        keeper = newKeeper;
        addPlace.removeAll();
        editing = newKeeper == null ? null : new ListEditing(newKeeper, list, said);
        addWork = newKeeper == null ? null : new AddWork(newKeeper);
        if (addWork != null) {
            addPlace.add(addWork);
        }
    }
}
