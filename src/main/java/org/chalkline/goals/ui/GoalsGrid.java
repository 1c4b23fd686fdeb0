package org.chalkline.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import java.util.Comparator;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.alignment.MoneyShares.GoalMoney;
import org.chalkline.goals.MeasureChart;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shell.PhoneRows;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.RowCard;
import org.jspecify.annotations.Nullable;

/** The board's goals in rows: where each stands, what it gets, what serves it and what could hit it. */
class GoalsGrid extends Grid<GoalMoney> {

    private final transient Portfolio portfolio;
    private final PlanFilter filter;

    GoalsGrid(Portfolio portfolio, PlanFilter filter) {
        this.portfolio = portfolio;
        this.filter = filter;
        getElement().setAttribute("aria-label", "The board's goals");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addComponentColumn(money -> name(money.goal()))
                .setHeader("Goal")
                .setComparator(Comparator.comparingInt(money -> money.goal().position()))
                .setWidth("15rem")
                .setFlexGrow(2);
        measureColumns();
        moneyColumns();
        getColumns().forEach(column -> column.setSortable(true));
        PhoneRows.in(this, addComponentColumn(this::card).setHeader("Goal"));
        setItems(MoneyShares.of(portfolio, Scope.of(filter.year(), filter.category()))
                .goals());
        setAllRowsVisible(true);
    }

    /** In the order in which the reader has put the grid that this one takes the place of. */
    GoalsGrid sortedAs(@Nullable GoalsGrid old) {
        if (old != null) {
            sort(old.getSortOrder().stream()
                    .map(order -> new GridSortOrder<>(
                            getColumns().get(old.getColumns().indexOf(order.getSorted())), order.getDirection()))
                    .toList());
        }
        return this;
    }

    private void measureColumns() {
        addColumn(money -> MeasureChart.sign(GoalsView.status(money.goal())))
                .setHeader("Status")
                .setComparator(Comparator.comparing(money -> GoalsView.status(money.goal())))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(money -> now(money.goal()))
                .setHeader("Now → target")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("10rem")
                .setFlexGrow(0);
    }

    private void moneyColumns() {
        addColumn(money -> money.goal().weight().toPlainString())
                .setHeader("Weight")
                .setComparator(Comparator.comparing(money -> money.goal().weight()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(GoalsGrid::share)
                .setHeader("Money")
                .setComparator(Comparator.comparing(GoalMoney::spend))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(money -> serving(money.goal()))
                .setHeader("Initiatives")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(money -> GoalFacts.exposure(GoalFacts.exposed(portfolio, money.goal())))
                .setHeader("Highest risk")
                .setWidth("13rem");
    }

    private RowCard card(GoalMoney money) {
        var goal = money.goal();
        return new RowCard(
                name(goal),
                "%s · %s".formatted(MeasureChart.sign(GoalsView.status(goal)), now(goal)),
                "Weight %s · %s of the money".formatted(goal.weight().toPlainString(), share(money)),
                "Risk: " + GoalFacts.exposure(GoalFacts.exposed(portfolio, goal)));
    }

    /** With the goal's colour, the same as in every chart. */
    private Component name(Goal goal) {
        var swatch = new Span();
        swatch.addClassNames("swatch", "goal-" + portfolio.placeOf(goal.id()) % 8);
        swatch.getElement().setAttribute("aria-hidden", "true");
        var title = goal.id().equals(GoalId.OTHER)
                ? new Span(goal.title())
                : new PlanLink("goals/" + goal.id(), goal.title(), filter);
        var name = new Div(swatch, title);
        name.addClassName("goal-name");
        return name;
    }

    private static String share(GoalMoney money) {
        return "%s, %s %%".formatted(money.spend().brief(), money.moneyShare().setScale(0, RoundingMode.HALF_UP));
    }

    private static String now(Goal goal) {
        return GoalFacts.keyMeasure(goal)
                .map(measure -> "%s → %s"
                        .formatted(
                                measure.latest()
                                        .map(reading -> MeasureChart.text(measure, reading.value()))
                                        .orElse("no reading"),
                                MeasureChart.text(measure, measure.target())))
                .orElse("no measure");
    }

    private long serving(Goal goal) {
        return portfolio.linksTo(goal.id()).stream()
                .map(link -> link.initiative())
                .distinct()
                .count();
    }
}
