package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.LinePlace;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.FundLine;
import org.chalkline.shell.Steady;
import org.jspecify.annotations.Nullable;

/** The list by rank, with the line among its rows, and where each fund ends. */
class RankedList extends Div {

    private final transient Map<InitiativeId, ListRow> rows = new HashMap<>();
    private @Nullable LineRow line;

    RankedList(String label) {
        addClassName("ranked-list");
        getElement().setAttribute("role", "list").setAttribute("aria-label", label);
    }

    /** @param editing null for who reads only */
    void show(Proposal proposal, CutLine cutLine, @Nullable ListEditing editing) {
        Steady.rebuild(this, () -> build(proposal, cutLine, editing));
    }

    private void build(Proposal proposal, CutLine cutLine, @Nullable ListEditing editing) {
        rows.clear();
        var items = proposal.content().items();
        var lineAt = lineAt(proposal.content(), cutLine);
        fundsEnd(cutLine, 0);
        for (int i = 0; i < items.size(); i++) {
            if (i == lineAt) {
                line(cutLine, editing);
            }
            var asked = items.get(i);
            var item = cutLine.item(asked.initiative());
            var row = new ListRow(proposal, asked, i + 1, item);
            if (editing != null) {
                var name = item.map(CutLine.Item::initiative)
                        .map(Initiative::title)
                        .orElse(asked.initiative().code());
                row.with(editing, asked, name, i == 0, i == items.size() - 1);
                editing.droppable(row, asked.initiative());
            }
            rows.put(asked.initiative(), row);
            add(row);
            item.ifPresent(it -> fundsEnd(cutLine, it.rank()));
        }
        if (lineAt >= items.size() && !items.isEmpty()) {
            line(cutLine, editing);
        }
    }

    /** Before which of the list's items, all of them counted, the line stands. */
    static int lineAt(ProposalContent content, CutLine cutLine) {
        var place = LinePlace.of(cutLine);
        if (place == 0) {
            return 0;
        }
        var last = cutLine.items().get(place - 1).initiative().id();
        return content.ranked().indexOf(last) + 1;
    }

    private void line(CutLine cutLine, @Nullable ListEditing editing) {
        var row = new LineRow(cutLine);
        if (editing != null) {
            row.with(editing::moveLine, editing.mayMoveLine(-1), editing.mayMoveLine(1));
            editing.droppable(row);
        }
        line = row;
        add(row);
    }

    private void fundsEnd(CutLine cutLine, int rank) {
        var ending = cutLine.funds().stream()
                .filter(fund -> fund.endsAfter().orElse(-1) == rank)
                .map(fund -> rank == 0
                        ? "%s reaches none that needs it in %s"
                                .formatted(fund.fund().name(), fund.year())
                        : ends(fund))
                .collect(Collectors.joining("; "));
        if (!ending.isEmpty()) {
            var row = new Div(new Span(ending + "."));
            row.addClassName("list-fund-end");
            row.getElement().setAttribute("role", "listitem");
            add(row);
        }
    }

    private static String ends(FundLine fund) {
        return fund.left()
                .map(left ->
                        "%s ends here in %s, with %s left".formatted(fund.fund().name(), fund.year(), left))
                .orElseGet(() -> "%s ends here in %s".formatted(fund.fund().name(), fund.year()));
    }

    void focus(InitiativeId id, int by) {
        var row = rows.get(id);
        if (row != null) {
            row.focus(by);
        }
    }

    void focusLine(int by) {
        if (line != null) {
            line.focus(by);
        }
    }
}
