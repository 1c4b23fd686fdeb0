package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chalkline.shared.Money;

/** What is asked of each fund, and what the business official says of it. */
class FundsTable extends Div {

    private static final List<String> HEADS = List.of("Fund", "There", "Asked", "Above the line");

    FundsTable(FundsSaid funds) {
        addClassNames("chart-table", "funds-said");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Funds");
        var table = new NativeTable();
        var head = new NativeTableRow();
        HEADS.forEach(text -> {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("is-number", !text.equals("Fund"));
            head.add(cell);
        });
        table.getHead().add(head);
        funds.rows().forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    private static NativeTableRow row(FundsSaid.Row row) {
        var said = new Span(said(row));
        said.addClassName("fund-said");
        var name = new NativeTableHeaderCell(new Span(row.name()), said);
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                number(row.there().map(Money::toString).orElse("not known")),
                number(row.asked().toString()),
                number(row.above().toString()));
    }

    private static String said(FundsSaid.Row row) {
        var answer = row.answer();
        if (answer == null) {
            return "not answered";
        }
        var mark = row.isConfirmed() ? "✓ " : "⚠ ";
        return mark + answer.answer().words() + (answer.note().isBlank() ? "" : ": " + answer.note());
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("is-number");
        return cell;
    }
}
