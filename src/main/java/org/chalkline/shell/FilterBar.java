package org.chalkline.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import org.chalkline.portfolio.Category;
import org.chalkline.shared.FiscalYear;

/** Which fiscal year and category the screens show. Holds nothing: it reads and writes the address. */
class FilterBar extends Div {

    private final Select<FiscalYear> year = new Select<>();
    private final Select<Category> category = new Select<>();
    private final List<FiscalYear> years;
    private Location place = new Location("");
    private PlanFilter shown = PlanFilter.ALL;

    FilterBar(List<FiscalYear> years) {
        this.years = List.copyOf(years);
        addClassName("shell-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", "Part of the plan");
        year.setAriaLabel("Fiscal year");
        year.setItems(years);
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption("All years");
        year.setItemLabelGenerator(one -> one == null ? "All years" : one.label());
        category.setAriaLabel("Category");
        category.setItems(Category.values());
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption("All categories");
        category.setItemLabelGenerator(one -> one == null ? "All categories" : capitalised(one.words()));
        year.addValueChangeListener(change -> chosen(change.isFromClient()));
        category.addValueChangeListener(change -> chosen(change.isFromClient()));
        add(year, category);
    }

    boolean hasChoices() {
        return !years.isEmpty();
    }

    /** Shows what the address says. */
    void show(Location newPlace, PlanFilter filter) {
        place = newPlace;
        shown = filter;
        year.setValue(filter.year() != null && years.contains(filter.year()) ? filter.year() : null);
        category.setValue(filter.category());
    }

    private void chosen(boolean byReader) {
        if (byReader) {
            var filter = new PlanFilter(year.getValue(), category.getValue(), shown.asOf());
            UI.getCurrent().navigate(place.getPath(), withFilter(place.getQueryParameters(), filter));
        }
    }

    /** Other parameters, such as a sort or a selected fund, stay. */
    private static QueryParameters withFilter(QueryParameters old, PlanFilter filter) {
        var parameters = new HashMap<>(old.getParameters());
        parameters.keySet().removeAll(PlanFilter.NAMES);
        parameters.putAll(filter.toParameters().getParameters());
        return new QueryParameters(parameters);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
