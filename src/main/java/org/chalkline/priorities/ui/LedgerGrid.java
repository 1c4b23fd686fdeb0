package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.shell.PhoneRows;
import org.chalkline.shell.RowCard;

/** The decisions in rows, newest first. */
class LedgerGrid extends Grid<LedgerLine> {

    private final LocalDate today;
    private final ZoneId zone;

    LedgerGrid(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
        getElement().setAttribute("aria-label", "Decisions, newest first");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setEmptyStateText("No decision matches. Leave out one of the conditions above.");
        addColumn(line -> line.decision().number())
                .setHeader("Number")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addComponentColumn(LedgerGrid::name)
                .setHeader("What was decided on")
                .setComparator(Comparator.comparing(LedgerLine::title))
                .setWidth("14rem")
                .setFlexGrow(3);
        addColumn(line -> LedgerWords.outcome(line.decision()))
                .setHeader("Outcome")
                .setWidth("11rem")
                .setFlexGrow(1);
        addColumn(line -> LedgerWords.day(line.decision().at(), zone))
                .setHeader("When")
                .setComparator(Comparator.comparing(line -> line.decision().at()))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addColumn(line -> line.decision().person())
                .setHeader("Who")
                .setWidth("9rem")
                .setFlexGrow(1);
        addColumn(LedgerGrid::money)
                .setHeader("Money asked")
                .setComparator(Comparator.comparing(LedgerLine::asked))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(this::condition).setHeader("Condition").setWidth("9rem").setFlexGrow(1);
        getColumns().forEach(column -> column.setSortable(true));
        PhoneRows.in(this, addComponentColumn(this::card).setHeader("Decision"));
        setAllRowsVisible(true);
    }

    void show(List<LedgerLine> lines) {
        setItems(lines);
        // A long ledger scrolls within itself; a short one is read with the page.
        setAllRowsVisible(lines.size() <= 50);
    }

    private static Component name(LedgerLine line) {
        var link = new Anchor(
                "decisions/" + line.decision().number(),
                line.title().isBlank() ? "Decision " + line.decision().number() : line.title());
        var place = LedgerWords.place(line.kept());
        var result = new Div(link);
        result.addClassName("decision-name");
        if (!place.isEmpty()) {
            var note = new Span(place);
            note.addClassName(line.kept().stands() ? "decision-note" : "decision-replaced");
            result.add(note);
        }
        return result;
    }

    private RowCard card(LedgerLine line) {
        var condition = condition(line);
        return new RowCard(
                name(line),
                Stream.of(
                                LedgerWords.outcome(line.decision()) + (condition.isEmpty() ? "" : " · " + condition),
                                money(line),
                                "%d · %s · %s"
                                        .formatted(
                                                line.decision().number(),
                                                LedgerWords.day(line.decision().at(), zone),
                                                line.decision().person()))
                        .filter(text -> !text.isEmpty())
                        .toArray(String[]::new));
    }

    private static String money(LedgerLine line) {
        return line.years().isEmpty() ? "" : line.asked().toString();
    }

    private String condition(LedgerLine line) {
        return LedgerWords.condition(line.decision(), line.noted(), today);
    }
}
