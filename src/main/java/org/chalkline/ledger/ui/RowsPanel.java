package org.chalkline.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.chalkline.ledger.LedgerPreview;
import org.chalkline.ledger.LedgerRow;
import org.chalkline.ledger.MatchedRow;
import org.chalkline.ledger.MatchedRow.Aside;
import org.chalkline.ledger.MatchedRow.Matched;
import org.chalkline.ledger.MatchedRow.Part;
import org.chalkline.ledger.MatchedRow.Revenue;
import org.chalkline.ledger.MatchedRow.Unmatched;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.PhoneRows;
import org.chalkline.shell.RowCard;
import org.chalkline.shell.TableMenu;

/** Every row of the file by what becomes of it; those chosen can be assigned by hand. */
final class RowsPanel extends Div {

    private final transient LedgerPreview preview;
    private final transient Portfolio plan;
    private final RadioButtonGroup<Part> parts = new RadioButtonGroup<>("Rows to show");
    private final TextField search = new TextField("Search the rows");
    private final Grid<MatchedRow> grid = new Grid<>();
    private transient List<MatchedRow> shown = List.of();
    private final Button assign = new Button("Assign the chosen rows…");

    /** @param assigning told the rows that were chosen */
    RowsPanel(LedgerPreview preview, Portfolio plan, Part part, SerializableConsumer<List<LedgerRow>> assigning) {
        this.preview = preview;
        this.plan = plan;
        addClassName("ledger-rows");
        parts.setItems(Part.values());
        parts.setItemLabelGenerator(one ->
                "%s (%,d)".formatted(one.words(), preview.statement().part(one).rows()));
        parts.setValue(part);
        parts.addValueChangeListener(change -> show());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        assign.addClickListener(click -> assigning.accept(
                grid.getSelectedItems().stream().map(MatchedRow::row).toList()));
        columns();
        var tools = new Div(search, assign);
        tools.addClassName("ledger-tools");
        add(new H2("The rows"), parts, tools, file(), grid);
        show();
    }

    Part part() {
        return parts.getValue();
    }

    private void columns() {
        grid.addColumn(one -> one.row().number())
                .setHeader("Row")
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(one -> one.row().account()).setHeader("Account").setFlexGrow(2);
        grid.addColumn(one -> one.row().description()).setHeader("Description").setFlexGrow(3);
        amount("Revised", one -> LedgerWords.cents(one.amounts().revised()));
        amount("Spent", one -> LedgerWords.cents(one.amounts().spent()));
        amount("Committed", one -> LedgerWords.cents(one.amounts().committed()));
        grid.addColumn(this::outcome).setHeader("What becomes of it").setFlexGrow(4);
        var card = grid.addComponentColumn(one -> new RowCard(
                        new com.vaadin.flow.component.html.Span(one.row().description()),
                        "Row %,d, %s".formatted(one.row().number(), one.row().account()),
                        LedgerWords.cents(one.row().amounts().spent()) + " spent",
                        outcome(one)))
                .setHeader("Row");
        PhoneRows.in(grid, card);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", "Rows of the ledger");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(selection -> offer());
        grid.setHeight("28rem");
        grid.setEmptyStateText("No row is here.");
    }

    private void amount(String header, com.vaadin.flow.function.SerializableFunction<LedgerRow, String> text) {
        grid.addColumn(one -> text.apply(one.row()))
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
    }

    private String outcome(MatchedRow one) {
        return switch (one.outcome()) {
            case Matched it -> "%s (rule %d)".formatted(LedgerWords.destination(plan, it.destination()), it.place());
            case Aside it -> "%s (rule %d)".formatted(it.reason(), it.place());
            case Unmatched it -> it.why();
            case Revenue it -> "Comes in, so it pays for nothing";
        };
    }

    /** The rows that are shown, for whoever knows the accounts: most often somebody else. */
    private TableMenu file() {
        return new TableMenu(
                "ledger rows",
                "the rows shown",
                new ListTable<>(this::shown)
                        .number("Row", one -> one.row().number())
                        .text("Account", one -> one.row().account())
                        .text("Description", one -> one.row().description())
                        .money("Original", one -> one.row().amounts().original())
                        .money("Transfers", one -> one.row().amounts().transfers())
                        .money("Revised", one -> one.row().amounts().revised())
                        .money("Spent", one -> one.row().amounts().spent())
                        .money("Committed", one -> one.row().amounts().committed())
                        .text("What becomes of it", this::outcome));
    }

    private List<MatchedRow> shown() {
        return shown;
    }

    private void show() {
        var words = search.getValue().toLowerCase(Locale.ROOT).strip();
        grid.deselectAll();
        shown = preview.rows().stream()
                .filter(one -> one.part() == parts.getValue())
                .filter(one -> words.isEmpty() || one.row().key().contains(words))
                .toList();
        grid.setItems(shown);
        offer();
    }

    private void offer() {
        int chosen = grid.getSelectedItems().size();
        assign.setVisible(parts.getValue() != Part.REVENUE);
        assign.setEnabled(chosen > 0);
        assign.setText(chosen > 1 ? "Assign %,d rows…".formatted(chosen) : "Assign the chosen row…");
    }
}
