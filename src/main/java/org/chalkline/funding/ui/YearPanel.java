package org.chalkline.funding.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.chalkline.budget.Outlook.By;
import org.chalkline.budget.OutlookCharts;
import org.chalkline.budget.YearPart;
import org.chalkline.charts.Chart;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shell.ChartCard;

/** How one year goes: variance, pace against the year gone, and the forecast, by fund or by initiative. */
class YearPanel extends Section {

    YearPanel(
            Portfolio portfolio,
            BudgetState state,
            FiscalYear year,
            LocalDate today,
            SerializableConsumer<String> open,
            SerializableConsumer<BudgetState> go) {
        addClassName("year-outlook");
        var part = YearPart.of(year, portfolio.district().fiscalYearStart(), today);
        var scope = Scope.of(year, state.filter().category());
        var by = state.by();
        var choice = new RadioButtonGroup<By>("Shown by");
        choice.setItems(By.values());
        choice.setItemLabelGenerator(By::words);
        choice.setValue(by);
        choice.addValueChangeListener(change -> go.accept(state.withBy(change.getValue())));
        add(
                new H2("How %s goes".formatted(year)),
                choice,
                card(OutlookCharts.forecast(portfolio, scope, by, part, today), open),
                card(OutlookCharts.pace(portfolio, scope, by, part, today), open),
                card(OutlookCharts.variance(portfolio, scope, by, part, today), open));
    }

    private static ChartCard card(Chart chart, SerializableConsumer<String> open) {
        return new ChartCard(chart).onOpen(open);
    }
}
