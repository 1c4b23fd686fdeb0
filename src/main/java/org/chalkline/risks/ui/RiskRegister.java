package org.chalkline.risks.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chalkline.exposure.GoalExposure;
import org.chalkline.exposure.ScoreKind;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskBand;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Score;
import org.chalkline.shell.PhoneRows;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.RowCard;
import org.chalkline.shell.TableMenu;

/** All risks in rows, to sort and to narrow down. */
class RiskRegister extends Div {

    private final transient Portfolio portfolio;
    private final transient List<Risk> risks;
    private final PlanFilter filter;
    private final SerializableConsumer<RiskState> onChange;
    private final Grid<Risk> grid = new Grid<>();
    private final Paragraph count = new Paragraph();
    private final Select<RiskCategory> kind = new Select<>();
    private final Select<RiskBand> band = new Select<>();
    private final Checkbox over = new Checkbox("Only over what the board accepts");
    private final TextField text = new TextField("Search");
    private final NativeButton everything = new NativeButton("Show every likelihood and impact", click -> leaveCell());
    private transient RiskState state;

    RiskRegister(
            Portfolio portfolio,
            List<Risk> risks,
            PlanFilter filter,
            RiskState state,
            LocalDate today,
            SerializableConsumer<RiskState> onChange) {
        this.portfolio = portfolio;
        this.risks = risks;
        this.filter = filter;
        this.state = state;
        this.onChange = onChange;
        addClassNames("chart-card", "risk-register");
        var filters = new Div(kind, band, text, over);
        filters.addClassName("filters");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        everything.addClassName("tool-button");
        fillFilters();
        columns(today);
        count.getElement().setAttribute("role", "status");
        var title = new H2("Register");
        title.addClassName("chart-title");
        count.addClassName("chart-sentence");
        var head = new Div(count, everything);
        head.addClassName("register-head");
        var save = new TableMenu("risks", "the risks shown", () -> RegisterTable.of(portfolio, shown(), today));
        add(title, head, filters, save, grid);
        refresh();
    }

    private void fillFilters() {
        kind.setLabel("Kind of risk");
        kind.setItems(RiskCategory.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("All kinds");
        kind.setItemLabelGenerator(one -> one == null ? "All kinds" : one.words());
        kind.setValue(state.kind());
        band.setLabel("Band");
        band.setItems(RiskBand.values());
        band.setEmptySelectionAllowed(true);
        band.setEmptySelectionCaption("All bands");
        band.setItemLabelGenerator(one -> one == null ? "All bands" : one.words());
        band.setValue(state.band());
        over.setValue(state.over());
        text.setValue(state.text());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        kind.addValueChangeListener(change -> changed());
        band.addValueChangeListener(change -> changed());
        over.addValueChangeListener(change -> changed());
        text.addValueChangeListener(change -> changed());
    }

    private void columns(LocalDate today) {
        grid.addComponentColumn(risk -> new RowCard(
                        new PlanLink("risks/" + risk.id(), risk.title(), filter),
                        risk.category().words() + " · " + risk.owner()))
                .setHeader("Risk")
                .setComparator(Comparator.comparing(Risk::title))
                .setFlexGrow(2)
                .setWidth("13rem");
        for (var score : ScoreKind.values()) {
            narrow(grid.addColumn(risk -> words(score.of(risk))), 7.75)
                    .setHeader(score == ScoreKind.RESIDUAL ? "Today" : score == ScoreKind.TARGET ? "Target" : "Before")
                    .setComparator(
                            Comparator.comparingInt(risk -> score.of(risk).value()));
        }
        narrow(grid.addColumn(risk -> portfolio.district().appetiteFor(risk.category())), 7.25)
                .setHeader("Accepted")
                .setTextAlign(ColumnTextAlign.END);
        narrow(grid.addColumn(risk -> risk.trend().words()), 6.25).setHeader("Trend");
        narrow(grid.addComponentColumn(risk -> new Span(lateWords(risk, today))), 7.25)
                .setHeader("Actions")
                .setComparator(Comparator.comparingLong(risk -> late(risk, today)));
        narrow(grid.addColumn(this::goals), 6).setHeader("Goals").setTextAlign(ColumnTextAlign.END);
        grid.getColumns().forEach(column -> column.setSortable(true));
        PhoneRows.in(grid, grid.addComponentColumn(risk -> card(risk, today)).setHeader("Risk"));
    }

    private static Column<Risk> narrow(Column<Risk> column, double rem) {
        return column.setWidth(rem + "rem").setFlexGrow(0);
    }

    private RowCard card(Risk risk, LocalDate today) {
        var accepted = portfolio.district().appetiteFor(risk.category());
        var late = lateWords(risk, today);
        return new RowCard(
                new PlanLink("risks/" + risk.id(), risk.title(), filter),
                "%s today, the board accepts %d".formatted(words(risk.residual()), accepted),
                "%s · %s%s"
                        .formatted(risk.category().words(), risk.trend().words(), late.isEmpty() ? "" : " · " + late));
    }

    private void changed() {
        state = new RiskState(
                state.score(), state.cell(), kind.getValue(), band.getValue(), over.getValue(), text.getValue());
        refresh();
        onChange.accept(state);
    }

    /** Leaves the place on the 5×5; the other filters stay. */
    private void leaveCell() {
        state = state.withoutCell();
        refresh();
        onChange.accept(state);
    }

    private void refresh() {
        var shown = shown();
        grid.setItems(shown);
        grid.setAllRowsVisible(shown.size() <= 30);
        var cell = state.cell();
        count.setText("%d of %d risks%s"
                .formatted(
                        shown.size(),
                        risks.size(),
                        cell == null
                                ? "."
                                : ", those with likelihood %d and impact %d %s."
                                        .formatted(
                                                cell.likelihood(),
                                                cell.impact(),
                                                state.score().meaning())));
        everything.setVisible(cell != null);
    }

    private List<Risk> shown() {
        return risks.stream().filter(risk -> state.admits(portfolio, risk)).toList();
    }

    private int goals(Risk risk) {
        return GoalExposure.hitBy(portfolio, risk).size();
    }

    static String words(Score score) {
        return "%d %s".formatted(score.value(), score.band().words());
    }

    private static long late(Risk risk, LocalDate today) {
        return risk.actions().stream().filter(action -> action.lateOn(today)).count();
    }

    private static String lateWords(Risk risk, LocalDate today) {
        var late = late(risk, today);
        return late == 0 ? "" : "⚠ %d late".formatted(late);
    }
}
