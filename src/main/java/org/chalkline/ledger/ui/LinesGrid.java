package org.chalkline.ledger.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.chalkline.ledger.Destination;
import org.chalkline.ledger.LineChange;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Money;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.PhoneRows;
import org.chalkline.shell.RowCard;
import org.chalkline.shell.TableMenu;

/** What a ledger makes of the budget lines: before and after, new lines marked. */
final class LinesGrid extends Grid<LineChange> {

    private static final int ALL_SHOWN = 10;

    private final transient Portfolio plan;
    private final transient List<LineChange> lines;

    LinesGrid(Portfolio plan, List<LineChange> lines) {
        this.plan = plan;
        this.lines = lines;
        addColumn(this::name).setHeader("Budget line").setFlexGrow(4);
        addColumn(LineChange::rows)
                .setHeader("Rows")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5rem")
                .setFlexGrow(0);
        amount("Revised", BudgetLine::revised);
        amount("Spent", BudgetLine::actual);
        amount("Committed", BudgetLine::committed);
        var card = addComponentColumn(line -> new RowCard(
                        new Span(name(line)),
                        "Revised " + change(line, BudgetLine::revised),
                        "Spent " + change(line, BudgetLine::actual),
                        "Committed " + change(line, BudgetLine::committed)))
                .setHeader("Budget line");
        PhoneRows.in(this, card);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", "Budget lines that change");
        setItems(lines);
        if (lines.size() <= ALL_SHOWN) {
            setAllRowsVisible(true);
        } else {
            setHeight("24rem");
        }
    }

    /** The same lines as a file, before and after apart. */
    TableMenu file() {
        return new TableMenu(
                "ledger lines",
                "the budget lines that change",
                new ListTable<>(() -> lines)
                        .text("Budget line", this::name)
                        .number("Rows", LineChange::rows)
                        .money("Revised before", line -> before(line, BudgetLine::revised))
                        .money("Revised", line -> line.after().revised())
                        .money("Spent before", line -> before(line, BudgetLine::actual))
                        .money("Spent", line -> line.after().actual())
                        .money("Committed before", line -> before(line, BudgetLine::committed))
                        .money("Committed", line -> line.after().committed()));
    }

    private static Money before(LineChange line, SerializableFunction<BudgetLine, Money> amount) {
        var before = line.before();
        return before == null ? Money.ZERO : amount.apply(before);
    }

    private void amount(String header, SerializableFunction<BudgetLine, Money> amount) {
        addColumn(line -> change(line, amount))
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("12rem")
                .setFlexGrow(0);
    }

    private String name(LineChange line) {
        var name = LedgerWords.destination(plan, Destination.of(line.after()));
        if (line.before() == null) {
            return name + " (new line)";
        }
        return line.rows() == 0 ? name + " (its rows now go elsewhere)" : name;
    }

    private static String change(LineChange line, SerializableFunction<BudgetLine, Money> amount) {
        var was = before(line, amount);
        var is = amount.apply(line.after());
        return was.equals(is) ? is.toString() : was + " → " + is;
    }
}
