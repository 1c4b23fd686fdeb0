package org.chalkline.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.chalkline.access.RoleNames;
import org.chalkline.budget.BudgetCharts;
import org.chalkline.budget.OutlookCharts;
import org.chalkline.budget.YearPart;
import org.chalkline.editing.EditDesk;
import org.chalkline.initiatives.LinkEditing;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.Gone;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.RecordPanels;
import org.chalkline.shell.Steady;
import org.jspecify.annotations.Nullable;

/** One initiative: what it is for, whom it serves, what it costs and what could go wrong. */
@Route("initiatives/:id")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./budget/budget.css")
class InitiativeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PictureService pictures;
    private final transient Clock clock;
    private final transient EditDesk desk;
    private final Div page = new Div();
    private final RecordPanels panels;
    private PlanFilter filter = PlanFilter.ALL;
    private String title = "Initiative";
    private @Nullable InitiativeId shown;

    InitiativeView(PictureService pictures, Clock clock, EditDesk desk, OpenScreens screens, RecordPanels panels) {
        this.pictures = pictures;
        this.clock = clock;
        this.desk = desk;
        this.panels = panels;
        page.addClassNames("plan-page", "initiative-page");
        add(page, panels);
        screens.follow(this, PlanRevised.class, event -> follow());
    }

    /** What is not there and what the reader may not see look the same. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("id").orElse("");
        var portfolio = pictures.current();
        var initiative = portfolio.initiatives().stream()
                .filter(it -> it.id().code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        filter = PlanFilter.of(event.getLocation().getQueryParameters());
        title = initiative.title();
        shown = initiative.id();
        page.removeAll();
        show(portfolio, initiative);
        panels.show(initiative.key());
    }

    private void follow() {
        var portfolio = pictures.current();
        var initiative = shown == null ? Optional.<Initiative>empty() : portfolio.initiative(shown);
        initiative.ifPresentOrElse(
                it -> Steady.rebuild(page, () -> show(portfolio, it)), () -> Gone.say(page, "initiative"));
    }

    private void show(Portfolio portfolio, Initiative initiative) {
        var chart = BudgetCharts.initiativeByFund(portfolio, initiative, filter.dayOr(LocalDate.now(clock)));
        page.add(
                new PlanLink("initiatives", "All initiatives", filter),
                new PageHead(initiative.title(), initiative.purpose()).with(tools(portfolio, initiative)),
                InitiativeFacts.of(portfolio, initiative),
                new GoalsServed(portfolio, initiative, filter, links(portfolio, initiative)));
        if (!portfolio.linesOf(initiative.id()).isEmpty()) {
            page.add(new ChartCard(chart).onOpen(key -> PlanLink.follow(key, filter)));
        }
        year(portfolio, initiative);
        var cards = new Div(
                InitiativeTexts.risks(portfolio, initiative, filter),
                InitiativeTexts.relations(portfolio, initiative, filter),
                InitiativeTexts.guardrails(portfolio, initiative),
                InitiativeTexts.needsAndBenefits(initiative),
                InitiativeTexts.statements(initiative));
        cards.addClassName("card-grid");
        page.add(cards);
    }

    /** How the year goes, where money is planned or spent in it. */
    private void year(Portfolio portfolio, Initiative initiative) {
        var district = portfolio.district();
        var year = filter.year() == null ? district.currentYear() : filter.year();
        if (portfolio.linesOf(initiative.id()).stream()
                .anyMatch(line -> line.year().equals(year))) {
            var today = filter.dayOr(LocalDate.now(clock));
            var part = YearPart.of(year, district.fiscalYearStart(), today);
            page.add(new ChartCard(OutlookCharts.ofInitiative(portfolio, initiative, part, today))
                    .onOpen(key -> PlanLink.follow(key, filter)));
        }
    }

    private Component[] tools(Portfolio portfolio, Initiative initiative) {
        return desk.mayEdit() ? InitiativeEditing.tools(desk, portfolio, initiative) : new Component[0];
    }

    private @Nullable LinkEditing links(Portfolio portfolio, Initiative initiative) {
        return desk.mayEdit() ? new LinkEditing(desk, portfolio, initiative.id(), LocalDate.now(clock)) : null;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
