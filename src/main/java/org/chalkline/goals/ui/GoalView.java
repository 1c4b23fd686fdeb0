package org.chalkline.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.chalkline.access.RoleNames;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.alignment.WeightAndMoney;
import org.chalkline.charts.Tone;
import org.chalkline.editing.EditDesk;
import org.chalkline.goals.MeasureChart;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.Facts;
import org.chalkline.shell.Gone;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.RecordPanels;
import org.chalkline.shell.Steady;
import org.jspecify.annotations.Nullable;

/** One goal: its statement, its measures over time, what serves it, its money and what could hit it. */
@Route("goals/:id")
@PageTitle("Goal | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class GoalView extends Div implements BeforeEnterObserver {

    private final transient PictureService pictures;
    private final transient Clock clock;
    private final transient EditDesk desk;
    private final Div page = new Div();
    private final RecordPanels panels;
    private PlanFilter filter = PlanFilter.ALL;
    private @Nullable GoalId shown;

    GoalView(PictureService pictures, Clock clock, EditDesk desk, OpenScreens screens, RecordPanels panels) {
        this.pictures = pictures;
        this.clock = clock;
        this.desk = desk;
        this.panels = panels;
        page.addClassName("plan-page");
        add(page, panels);
        screens.follow(this, PlanRevised.class, event -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page.removeAll();
        shown = null;
        filter = PlanFilter.of(event.getLocation().getQueryParameters());
        var portfolio = pictures.current();
        var goal = event.getRouteParameters().get("id").flatMap(GoalView::id).flatMap(portfolio::goal);
        // The same page for what does not exist and for what this reader may not see.
        goal.ifPresentOrElse(it -> show(portfolio, it), () -> event.rerouteToError(NotFoundException.class, ""));
    }

    /** A goal that has left the plan, or the reader's view of it, is said to be gone; it is not taken from under the eyes. */
    private void follow() {
        if (shown == null) {
            return;
        }
        var portfolio = pictures.current();
        portfolio
                .goal(shown)
                .ifPresentOrElse(it -> Steady.rebuild(page, () -> show(portfolio, it)), () -> Gone.say(page, "goal"));
    }

    /** An address can hold anything; what can't be a code names no goal. */
    private static Optional<GoalId> id(String text) {
        try {
            return Optional.of(new GoalId(text)).filter(id -> !id.equals(GoalId.OTHER));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private void show(Portfolio portfolio, Goal goal) {
        shown = goal.id();
        var scope = Scope.of(filter.year(), filter.category());
        var today = filter.dayOr(LocalDate.now(clock));
        var money = MoneyShares.of(portfolio, scope).goal(goal.id());
        var statement = goal.statement().isBlank() ? goal.publicStatement() : goal.statement();
        page.add(
                new PlanLink("goals", "All goals", filter),
                new PageHead(goal.title(), statement).with(tools(portfolio, goal, today)));
        money.ifPresent(it -> page.add(new Paragraph(WeightAndMoney.sentence(it, scope.yearsInWords(portfolio)))));
        page.add(facts(goal));
        addMeasures(portfolio, goal, today);
        page.add(
                new ServingPanel(portfolio, goal, filter, money),
                new ChartCard(GoalYears.of(portfolio, goal, filter, today)),
                new ExposurePanel(GoalFacts.exposed(portfolio, goal), filter));
        panels.show(goal.key());
    }

    private Component[] tools(Portfolio portfolio, Goal goal, LocalDate today) {
        return desk.mayEdit() ? GoalEditing.tools(desk, portfolio, goal, today) : new Component[0];
    }

    private void addMeasures(Portfolio portfolio, Goal goal, LocalDate today) {
        var editing = desk.mayEdit() ? new MeasureEditing(desk, pictures, goal, today) : null;
        var tone = Tone.goal(portfolio.placeOf(goal.id()));
        for (int i = 0; i < goal.measures().size(); i++) {
            var measure = goal.measures().get(i);
            var card = new ChartCard(MeasureChart.of(measure, tone, i + 1, portfolio, today));
            page.add(editing == null ? card : card.with(editing.tools(measure)));
        }
        if (goal.measures().isEmpty()) {
            page.add(new Paragraph("The goal has no measure yet."));
        }
        if (editing != null) {
            page.add(new Div(editing.newMeasure()));
        }
    }

    private static Facts facts(Goal goal) {
        var facts = new Facts().fact("Board weight", goal.weight().toPlainString(), "of 100 points");
        GoalFacts.keyMeasure(goal)
                .ifPresent(measure -> facts.fact("Status", MeasureChart.sign(measure.status()), measure.name()));
        add(facts, "Person responsible", goal.personResponsible());
        add(facts, "Progress watched by", goal.progressMonitor());
        add(facts, "Needs", goal.requiredResources());
        return facts;
    }

    private static void add(Facts facts, String name, String value) {
        if (!value.isBlank()) {
            facts.fact(name, value);
        }
    }
}
