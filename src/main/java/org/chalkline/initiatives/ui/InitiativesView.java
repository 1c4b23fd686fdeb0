package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.chalkline.access.RoleNames;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.PageHead;

/** All initiatives, to find, filter and sort. */
@Route("initiatives")
@PageTitle("Initiatives")
@Menu(order = 3, title = "Initiatives", icon = "tasks")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class InitiativesView extends Div implements BeforeEnterObserver {

    /** As many rows as fit a page that scrolls as a whole; more scroll by themselves. */
    private static final int ROWS_AT_ONCE = 60;

    private final transient PictureService pictures;
    private final PageHead head = new PageHead("Initiatives", "");
    private transient InitiativeFilter filter = InitiativeFilter.of(QueryParameters.empty());
    private transient List<InitiativeRow> rows = List.of();
    private Money other = Money.ZERO;
    private String year = "";
    private InitiativeGrid grid = new InitiativeGrid(filter.plan(), year);

    InitiativesView(PictureService pictures) {
        this.pictures = pictures;
        addClassNames("plan-page", "initiatives-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = InitiativeFilter.of(event.getLocation().getQueryParameters());
        var portfolio = pictures.current();
        removeAll();
        add(head);
        if (portfolio.initiatives().isEmpty()) {
            head.show("Initiatives", "");
            add(EmptyState.untilImported(
                    "No initiatives yet", "The district's technology work stands here once a plan is imported."));
            return;
        }
        show(portfolio);
    }

    private void show(Portfolio portfolio) {
        var chosen = filter.plan().year();
        FiscalYear shown = chosen == null ? portfolio.district().currentYear() : chosen;
        year = shown.label();
        rows = InitiativeRow.of(portfolio, shown);
        other = BudgetTotals.total(portfolio, Scope.of(shown, null))
                .planned()
                .minus(Money.sum(rows.stream().map(InitiativeRow::cost).toList()));
        grid = new InitiativeGrid(filter.plan(), year);
        grid.sortBy(filter.sort());
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                change("sort", InitiativeGrid.words(sorted.getSortOrder()));
            }
        });
        add(filters(portfolio), grid);
        fill();
    }

    private Div filters(Portfolio portfolio) {
        var text = new TextField("Find");
        text.setValue(filter.text());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(changed -> change("text", changed.getValue()));
        var bar = new Div(
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
                fundSelect(portfolio));
        bar.addClassName("filters");
        return bar;
    }

    private Select<String> fundSelect(Portfolio portfolio) {
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
        select.addValueChangeListener(changed -> change(name, changed.getValue() == null ? "" : changed.getValue()));
        return select;
    }

    /** Keeps the choice in the address without a new page, so that typing goes on. */
    private void change(String name, String value) {
        filter = filter.with(name, value);
        var location = new Location("initiatives", filter.toParameters());
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
        fill();
    }

    private void fill() {
        var matching = rows.stream().filter(filter::matches).toList();
        grid.setItems(matching);
        grid.setAllRowsVisible(matching.size() <= ROWS_AT_ONCE);
        grid.sortBy(filter.sort());
        head.show("Initiatives", sentence(matching));
    }

    /** Such as "25 initiatives cost $5.9M in FY27." */
    private String sentence(List<InitiativeRow> matching) {
        var cost = Money.sum(matching.stream().map(InitiativeRow::cost).toList());
        var count = matching.size() == rows.size()
                ? "%,d".formatted(rows.size())
                : "%,d of %,d".formatted(matching.size(), rows.size());
        var what = "%s %s %s in %s."
                .formatted(
                        count + (rows.size() == 1 ? " initiative" : " initiatives"),
                        rows.size() == 1 ? "costs" : "cost",
                        cost.brief(),
                        year);
        return other.isZero() ? what : what + " Other work, above your clearance, costs " + other.brief() + ".";
    }
}
