package org.chalkline.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.chalkline.access.RoleNames;
import org.chalkline.budget.Breach;
import org.chalkline.budget.BudgetCharts;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.budget.FundUseChart;
import org.chalkline.budget.Shortfall;
import org.chalkline.charts.Chart;
import org.chalkline.editing.EditDesk;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shared.Money;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.Facts;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.RecordPanels;
import org.chalkline.shell.Steady;
import org.chalkline.shell.TableMenu;

/** What the plan costs, from which fund, in which year, and where the money ends. */
@Route("budget")
@PageTitle("Budget")
@Menu(order = 4, title = "Budget", icon = "dollar")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./budget/budget.css")
class BudgetView extends Div implements BeforeEnterObserver {

    private final transient PictureService pictures;
    private final transient Clock clock;
    private final RecordPanels fundPanels;
    private final transient EditDesk desk;
    private transient BudgetState state = BudgetState.of(com.vaadin.flow.router.QueryParameters.empty());

    BudgetView(PictureService pictures, Clock clock, EditDesk desk, OpenScreens screens, RecordPanels fundPanels) {
        this.pictures = pictures;
        this.clock = clock;
        this.desk = desk;
        this.fundPanels = fundPanels;
        screens.follow(this, PlanRevised.class, event -> Steady.rebuild(this, this::show));
        addClassNames("plan-page", "budget-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = BudgetState.of(event.getLocation().getQueryParameters());
        removeAll();
        show();
    }

    private void show() {
        var portfolio = pictures.current();
        if (BudgetTotals.years(portfolio, Scope.ALL).isEmpty()) {
            add(
                    new PageHead("Budget", "").with(tools(portfolio)),
                    EmptyState.untilImported(
                            "No budget yet", "Costs by year and fund stand here once a plan is imported."));
        } else {
            show(portfolio, state.filter().dayOr(LocalDate.now(clock)));
        }
    }

    private void show(Portfolio portfolio, LocalDate today) {
        var filter = state.filter();
        var allYears = Scope.of(null, filter.category());
        var year = filter.year() == null ? portfolio.district().currentYear() : filter.year();
        var scope = Scope.of(year, filter.category());
        var ahead = BudgetTotals.ahead(portfolio, Scope.of(filter.year(), filter.category()));
        add(new PageHead("Budget", BudgetCharts.yearsSentence(portfolio, allYears)).with(tools(portfolio)));
        add(new TableMenu("budget", "all budget lines", () -> LinesTable.of(portfolio, allYears)));
        add(facts(portfolio, scope, ahead));
        portfolio.funds().stream()
                .filter(fund -> fund.id().code().equals(state.fund()))
                .findFirst()
                .ifPresent(fund -> add(pane(portfolio, fund)));
        add(
                card(BudgetCharts.yearsByFund(portfolio, allYears, today)),
                new WarningsPanel(portfolio, ahead, this::open),
                card(FundUseChart.of(portfolio, year, today)),
                card(BudgetCharts.stateByFund(portfolio, scope, today)),
                card(BudgetCharts.stateByCategory(portfolio, scope, today)),
                new YearPanel(portfolio, state, year, today, this::open, this::go),
                new YearChangePanel(portfolio, state, today, this::open, this::go));
    }

    private static Facts facts(Portfolio portfolio, Scope scope, Scope ahead) {
        var total = BudgetTotals.total(portfolio, scope);
        var shortfalls = Shortfall.of(portfolio, ahead);
        var missing = Money.sum(shortfalls.stream().map(Shortfall::amount).toList());
        var years = ahead.yearsInWords(portfolio);
        return new Facts()
                .fact(
                        "Planned in " + scope.yearsInWords(portfolio),
                        total.planned().brief())
                .fact("Spent", total.actual().brief(), "of " + total.revised().brief() + " revised")
                .fact("Available", total.available().brief(), "neither spent nor committed")
                .fact("Recurring cost without a fund", missing.brief(), years)
                .fact(
                        "Fund rules broken",
                        String.valueOf(Breach.of(portfolio, ahead).size()),
                        years);
    }

    private FundPane pane(Portfolio portfolio, Fund fund) {
        fundPanels.show(fund.key());
        var pane = new FundPane(portfolio, fund, this::open, () -> go(state.withFund("")), fundPanels);
        return desk.mayEdit() ? pane.with(FundEditing.tools(desk, portfolio, fund)) : pane;
    }

    private Component[] tools(Portfolio portfolio) {
        return desk.mayEdit()
                ? new Component[] {
                    new PlanLink("budget/lines", "Edit the lines", state.filter()), FundEditing.newFund(desk, portfolio)
                }
                : new Component[0];
    }

    private ChartCard card(Chart chart) {
        return new ChartCard(chart).onOpen(this::open);
    }

    /** A fund opens in place; a year narrows this screen; everything else has a page of its own. */
    private void open(String key) {
        if (key.startsWith("funds/")) {
            go(state.withFund(key.substring("funds/".length())));
        } else if (key.startsWith("budget?")) {
            UI.getCurrent().navigate(key);
        } else {
            UI.getCurrent().navigate(key, state.filter().toParameters());
        }
    }

    private void go(BudgetState next) {
        UI.getCurrent().navigate("budget", next.toParameters());
    }
}
