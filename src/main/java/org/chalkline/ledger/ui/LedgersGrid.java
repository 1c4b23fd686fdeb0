package org.chalkline.ledger.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.chalkline.ledger.LedgerRecord;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.PhoneRows;
import org.chalkline.shell.RowCard;
import org.chalkline.shell.TableMenu;

/** The ledgers that were taken in, newest first. */
final class LedgersGrid extends Grid<LedgerRecord> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.US)
            .withZone(ZoneId.systemDefault());

    private transient List<LedgerRecord> shown = List.of();

    LedgersGrid() {
        addColumn(it -> TIME.format(it.at()))
                .setHeader("When")
                .setWidth("13rem")
                .setFlexGrow(0);
        addColumn(LedgerRecord::who).setHeader("Who").setAutoWidth(true).setFlexGrow(0);
        addColumn(LedgerRecord::file).setHeader("File").setWidth("12rem").setFlexGrow(1);
        addColumn(it -> it.year().label()).setHeader("Year").setWidth("6rem").setFlexGrow(0);
        number("Rows", it -> "%,d".formatted(it.rows()));
        number("Not matched", it -> "%,d".formatted(it.unmatched()));
        number("Spent", it -> it.spent().toString());
        number("Committed", it -> it.committed().toString());
        addColumn(LedgersGrid::reconciled)
                .setHeader("Reconciles")
                .setWidth("8rem")
                .setFlexGrow(0);
        var card = addComponentColumn(it -> new RowCard(
                        new Span(it.file()),
                        "%s, %s by %s".formatted(it.year(), TIME.format(it.at()), it.who()),
                        "%s spent, %s committed".formatted(it.spent(), it.committed()),
                        "%,d rows, %,d not matched; reconciles: %s"
                                .formatted(it.rows(), it.unmatched(), reconciled(it))))
                .setHeader("Ledger");
        PhoneRows.in(this, card);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", "Ledgers taken in before");
        setAllRowsVisible(true);
        setEmptyStateText("No ledger has been taken in yet. Upload one above to begin.");
    }

    private void number(String header, SerializableFunction<LedgerRecord, String> text) {
        addColumn(text::apply)
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** The same ledgers as a file. */
    TableMenu file() {
        return new TableMenu(
                "ledgers",
                "the ledgers taken in before",
                new ListTable<>(this::shown)
                        .text("When", it -> TIME.format(it.at()))
                        .text("Who", LedgerRecord::who)
                        .text("File", LedgerRecord::file)
                        .text("Year", it -> it.year().label())
                        .number("Rows", LedgerRecord::rows)
                        .number("Not matched", LedgerRecord::unmatched)
                        .money("Spent", LedgerRecord::spent)
                        .money("Committed", LedgerRecord::committed)
                        .text("Reconciles", LedgersGrid::reconciled));
    }

    private static String reconciled(LedgerRecord it) {
        return it.reconciled() ? "yes" : "no";
    }

    private List<LedgerRecord> shown() {
        return shown;
    }

    void show(List<LedgerRecord> past) {
        shown = List.copyOf(past);
        setItems(shown);
    }
}
