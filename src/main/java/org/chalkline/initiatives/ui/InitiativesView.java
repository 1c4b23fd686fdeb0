package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chalkline.access.RoleNames;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.charts.Table;
import org.chalkline.editing.EditDesk;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.TableMenu;

/** All initiatives, to find, filter and sort. */
@Route("initiatives")
@PageTitle("Initiatives")
@Menu(order = 3, title = "Initiatives", icon = "tasks")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class InitiativesView extends Div implements BeforeEnterObserver {

    private final transient PictureService pictures;
    private final transient EditDesk desk;
    private final PageHead head = new PageHead("Initiatives", "");
    private final Div tools = new Div();
    private final SelectionBar selection = new SelectionBar(this::changeSelected, () -> this.grid.deselectAll());
    private transient InitiativeFilter filter = InitiativeFilter.of(QueryParameters.empty());
    private transient List<InitiativeRow> rows = List.of();
    private Money other = Money.ZERO;
    private String year = "";
    private InitiativeGrid grid = new InitiativeGrid(filter.plan(), year);

    InitiativesView(PictureService pictures, EditDesk desk, OpenScreens screens) {
        this.pictures = pictures;
        this.desk = desk;
        addClassNames("plan-page", "initiatives-view");
        head.with(tools);
        screens.follow(this, PlanRevised.class, event -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = InitiativeFilter.of(event.getLocation().getQueryParameters());
        removeAll();
        add(head);
        show(pictures.current());
    }

    /** The rows alone are shown anew: what is typed, selected and scrolled to stays. */
    private void follow() {
        var portfolio = pictures.current();
        if (rows.isEmpty() || portfolio.initiatives().isEmpty()) {
            removeAll();
            add(head);
            show(portfolio);
        } else {
            read(portfolio);
            fill();
        }
    }

    private void show(Portfolio portfolio) {
        read(portfolio);
        if (portfolio.initiatives().isEmpty()) {
            head.show("Initiatives", "");
            add(EmptyState.untilImported(
                    "No initiatives yet", "The district's technology work stands here once a plan is imported."));
            return;
        }
        grid = new InitiativeGrid(filter.plan(), year);
        grid.sortBy(filter.sort());
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                change("sort", InitiativeGrid.words(sorted.getSortOrder()));
            }
        });
        add(new InitiativeFilters(portfolio, filter, this::change));
        add(new TableMenu("initiatives", "the initiatives shown", this::table));
        if (desk.mayEdit()) {
            grid.allowSelection(this::showSelection);
            add(selection);
        }
        add(grid);
        fill();
    }

    private void read(Portfolio portfolio) {
        var chosen = filter.plan().year();
        FiscalYear shown = chosen == null ? portfolio.district().currentYear() : chosen;
        year = shown.label();
        rows = InitiativeRow.of(portfolio, shown);
        other = BudgetTotals.total(portfolio, Scope.of(shown, null))
                .planned()
                .minus(Money.sum(rows.stream().map(InitiativeRow::cost).toList()));
        tools.removeAll();
        if (desk.mayEdit()) {
            tools.add(InitiativeEditing.newInitiative(desk, portfolio));
        }
    }

    /** Keeps the choice in the address without a new page, so that typing goes on. */
    private void change(String name, String value) {
        filter = filter.with(name, value);
        var location = new Location("initiatives", filter.toParameters());
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
        fill();
    }

    private Table table() {
        return InitiativeTable.of(rows.stream().filter(filter::matches).toList(), year);
    }

    private void fill() {
        var matching = rows.stream().filter(filter::matches).toList();
        grid.show(matching);
        head.show("Initiatives", sentence(matching));
        showSelection();
    }

    private void showSelection() {
        selection.show(grid.selected().size(), grid.shown());
    }

    private void changeSelected() {
        new BulkDialog(desk, grid.selected()).open();
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
