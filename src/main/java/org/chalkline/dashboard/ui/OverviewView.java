package org.chalkline.dashboard.ui;

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
import org.chalkline.alignment.MoneyShares;
import org.chalkline.alignment.WeightAndMoney;
import org.chalkline.budget.BudgetCharts;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.charts.Chart;
import org.chalkline.dashboard.Attention;
import org.chalkline.dashboard.PlanSentence;
import org.chalkline.exposure.Exposure;
import org.chalkline.exposure.RiskGrid;
import org.chalkline.exposure.ScoreKind;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.Facts;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.OverviewPanel;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.Steady;
import org.springframework.beans.factory.ObjectProvider;

/** The cabinet's page: the plan in one sentence, three figures, and what needs attention. */
@Route("overview")
@Menu(title = "Overview", order = 0, icon = "dashboard")
@PageTitle("Overview")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class OverviewView extends Div implements BeforeEnterObserver {

    private final transient PictureService pictures;
    private final transient Clock clock;
    private final Div panels = new Div();
    private PlanFilter filter = PlanFilter.ALL;

    OverviewView(PictureService pictures, Clock clock, OpenScreens screens, ObjectProvider<OverviewPanel> others) {
        this.pictures = pictures;
        this.clock = clock;
        addClassName("plan-page");
        others.orderedStream().flatMap(panel -> panel.component().stream()).forEach(panels::add);
        screens.follow(this, PlanRevised.class, event -> Steady.rebuild(this, this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PlanFilter.of(event.getLocation().getQueryParameters());
        removeAll();
        show();
    }

    private void show() {
        var portfolio = pictures.current();
        if (portfolio.goals().isEmpty() && portfolio.initiatives().isEmpty()) {
            add(new PageHead("Overview", ""), empty());
            return;
        }
        var scope = Scope.of(filter.year(), filter.category());
        var today = filter.dayOr(LocalDate.now(clock));
        // What waits is of today, not of a day that is looked back at.
        panels.setVisible(filter.asOf() == null);
        add(
                new PageHead("Overview", PlanSentence.of(portfolio, scope, today)),
                panels,
                figures(portfolio, scope, today),
                new AttentionList(Attention.of(portfolio, scope, today), filter),
                card(BudgetCharts.yearsByFund(portfolio, Scope.of(null, filter.category()), today)),
                card(WeightAndMoney.of(portfolio, scope, today)),
                card(RiskGrid.of(portfolio, scope, ScoreKind.RESIDUAL, today)));
    }

    private static EmptyState empty() {
        return EmptyState.untilImported(
                "No plan yet",
                "Here stands what the district's technology work costs, which board goals it serves and what could go"
                        + " wrong, once a plan is imported.");
    }

    private Facts figures(Portfolio portfolio, Scope scope, LocalDate today) {
        var total = BudgetTotals.total(portfolio, scope).planned();
        var shares = MoneyShares.of(portfolio, scope);
        var exposure = Exposure.of(portfolio, scope, today);
        return new Facts()
                .fact(
                        "Money",
                        new PlanLink("budget", total.brief(), filter),
                        "planned in " + scope.yearsInWords(portfolio))
                .fact(
                        "Alignment",
                        new PlanLink("alignment", PlanSentence.aligned(shares), filter),
                        "of the money serves board goals"
                                + (shares.unaligned().isPositive()
                                        ? "; %s serves none"
                                                .formatted(shares.unaligned().brief())
                                        : ""))
                .fact(
                        "Risks",
                        new PlanLink(
                                "risks", String.valueOf(exposure.overAppetite().size()), filter),
                        "of %d are over what the board accepts"
                                .formatted(exposure.risks().size()));
    }

    private ChartCard card(Chart chart) {
        return new ChartCard(chart).onOpen(key -> PlanLink.follow(key, filter));
    }
}
