package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Portfolio;

/** What narrows the list of initiatives, and tells of each change by its name in the address. */
class InitiativeFilters extends Div {

    private final transient BiConsumer<String, String> changed;

    InitiativeFilters(Portfolio portfolio, InitiativeFilter filter, BiConsumer<String, String> changed) {
        this.changed = changed;
        addClassName("filters");
        var text = new TextField("Find");
        text.setValue(filter.text());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed.accept("text", change.getValue()));
        add(
                text,
                select(
                        "Phase",
                        "phase",
                        filter.phase(),
                        Arrays.stream(Phase.values()).map(Phase::words).toList()),
                select(
                        "Health",
                        "health",
                        filter.health(),
                        Arrays.stream(Health.values()).map(Health::words).toList()),
                select(
                        "Mandate",
                        "mandate",
                        filter.mandate(),
                        Arrays.stream(Mandate.values()).map(Mandate::words).toList()),
                fundSelect(portfolio, filter));
    }

    private Select<String> fundSelect(Portfolio portfolio, InitiativeFilter filter) {
        var codes = portfolio.funds().stream().map(fund -> fund.id().code()).toList();
        var select = select("Fund", "fund", filter.fund(), codes);
        select.setItemLabelGenerator(code -> portfolio.funds().stream()
                .filter(fund -> fund.id().code().equals(code))
                .map(Fund::name)
                .findFirst()
                .orElse("All"));
        return select;
    }

    private Select<String> select(String label, String name, String value, List<String> choices) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("All");
        select.setValue(choices.contains(value) ? value : null);
        select.addValueChangeListener(
                change -> changed.accept(name, change.getValue() == null ? "" : change.getValue()));
        return select;
    }
}
