package org.chalkline.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chalkline.ledger.LedgerAmounts;
import org.chalkline.ledger.LedgerColumn;
import org.chalkline.ledger.LedgerTotal;
import org.chalkline.ledger.Statement;
import org.chalkline.ledger.Statement.Line;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.TableMenu;

/** Amounts that must add up, line under line, to the cent; on a narrow screen it scrolls within itself. */
final class StatementTable extends Div {

    /** What is taken into the plan first: a phone shows no more without scrolling. */
    private static final List<LedgerColumn> ORDER = List.of(
            LedgerColumn.SPENT,
            LedgerColumn.COMMITTED,
            LedgerColumn.REVISED,
            LedgerColumn.ORIGINAL,
            LedgerColumn.TRANSFERS);

    private final NativeTable table = new NativeTable();
    private final List<LedgerColumn> columns;
    private final transient List<Saved> saved = new ArrayList<>();

    private record Saved(String name, String rows, LedgerAmounts amounts) {}

    private StatementTable(String caption, String first, Set<LedgerColumn> shown) {
        columns = ORDER.stream().filter(shown::contains).toList();
        addClassNames("chart-table", "ledger-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        head.add(header(first, "is-text"), header("Rows", "is-number"));
        columns.forEach(column -> head.add(header(column.words(), "is-number")));
        table.getHead().add(head);
        add(table);
    }

    /** The parts, their sum, the file's own grand total, and what lies between. */
    static StatementTable reconciliation(Statement statement, Set<LedgerColumn> columns) {
        var result = new StatementTable("Reconciliation", "What the rows are", columns);
        statement.parts().forEach(part -> result.row(part, ""));
        result.row(statement.sum(), "ledger-sum");
        statement.grandTotal().ifPresent(total -> {
            var printed = "The file's own grand total, row %,d".formatted(total.number());
            result.row(printed, "", total.printed(), "ledger-sum");
            result.row("Difference", "", total.difference(), total.difference().isZero() ? "" : "ledger-off");
        });
        return result;
    }

    /** Totals of parts that are not what their rows make, each with what it should be. */
    static StatementTable differences(List<LedgerTotal> totals, Set<LedgerColumn> columns) {
        var result = new StatementTable("Totals that do not add up: printed less counted", "Total", columns);
        totals.forEach(total ->
                result.row(total.label(), "row %,d".formatted(total.number()), total.difference(), "ledger-off"));
        return result;
    }

    private void row(Line line, String style) {
        row(line.words(), "%,d".formatted(line.rows()), line.amounts(), style);
    }

    /** The same lines as a file. */
    TableMenu file(String name) {
        var lines = new ListTable<Saved>(() -> saved).text("What", Saved::name).text("Rows", Saved::rows);
        columns.forEach(
                column -> lines.money(column.words(), line -> line.amounts().of(column)));
        return new TableMenu(name, table.getCaptionText(), lines);
    }

    private void row(String name, String rows, LedgerAmounts amounts, String style) {
        saved.add(new Saved(name, rows, amounts));
        var row = new NativeTableRow();
        if (!style.isEmpty()) {
            row.addClassName(style);
        }
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        row.add(head, number(rows));
        columns.forEach(column -> row.add(number(LedgerWords.cents(amounts.of(column)))));
        table.getBody().add(row);
    }

    private static NativeTableHeaderCell header(String text, String alignment) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(alignment);
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("is-number");
        return cell;
    }
}
