package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.chalkline.priorities.BoardItem;
import org.jspecify.annotations.Nullable;

/** How a decided list went to the board. */
class BoardPanel extends DecisionCard {

    BoardPanel(@Nullable BoardItem item) {
        super("board", "At the board", sentence(item));
        if (item != null) {
            add(new Paragraph("Motion: " + item.motion()));
            var people = people(item);
            if (!people.isEmpty()) {
                add(new Paragraph(people));
            }
        }
    }

    private static String sentence(@Nullable BoardItem item) {
        return item == null ? "It has not been put on the board's agenda yet." : LedgerWords.board(item) + ".";
    }

    private static String people(BoardItem item) {
        var moved = item.mover().isBlank() ? "" : "Moved by " + item.mover();
        var seconded = item.seconder().isBlank() ? "" : "seconded by " + item.seconder();
        return moved.isEmpty() || seconded.isEmpty()
                ? LedgerWords.capital(moved + seconded) + (moved.isEmpty() && seconded.isEmpty() ? "" : ".")
                : moved + ", " + seconded + ".";
    }
}
