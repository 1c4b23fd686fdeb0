package org.chalkline.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.budget.YearChange;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shell.ChartCard;
import org.jspecify.annotations.Nullable;

/** What changes between two years of the reader's choice. Absent where the plan has only one year. */
class YearChangePanel extends Section {

    YearChangePanel(
            Portfolio portfolio,
            BudgetState state,
            LocalDate today,
            SerializableConsumer<String> open,
            SerializableConsumer<BudgetState> go) {
        addClassName("year-change");
        var years = BudgetTotals.years(portfolio, Scope.ALL);
        if (years.size() < 2) {
            setVisible(false);
            return;
        }
        var from = chosen(
                years,
                state.from(),
                years.contains(portfolio.district().currentYear())
                        ? portfolio.district().currentYear()
                        : years.getFirst());
        var to = chosen(years, state.to(), years.contains(from.plus(1)) ? from.plus(1) : years.getFirst());
        var fromSelect = select("From", years, from);
        var toSelect = select("To", years, to);
        fromSelect.addValueChangeListener(change -> go.accept(state.withYears(change.getValue(), to)));
        toSelect.addValueChangeListener(change -> go.accept(state.withYears(from, change.getValue())));
        var choice = new Div(fromSelect, toSelect);
        choice.addClassName("year-choice");
        var category = state.filter().category();
        add(choice, new ChartCard(YearChange.waterfall(portfolio, from, to, category, today)).onOpen(open));
    }

    private static FiscalYear chosen(List<FiscalYear> years, @Nullable FiscalYear asked, FiscalYear otherwise) {
        return asked != null && years.contains(asked) ? asked : otherwise;
    }

    private static Select<FiscalYear> select(String label, List<FiscalYear> years, FiscalYear value) {
        var select = new Select<FiscalYear>();
        select.setLabel(label);
        select.setItems(years);
        select.setItemLabelGenerator(FiscalYear::label);
        select.setValue(value);
        return select;
    }
}
