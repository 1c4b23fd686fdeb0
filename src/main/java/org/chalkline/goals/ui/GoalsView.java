package org.chalkline.goals.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.RoundingMode;
import java.util.Comparator;
import org.chalkline.access.RoleNames;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.alignment.MoneyShares.GoalMoney;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.MeasureStatus;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;

/** The board's goals: where each stands, what serves it, what it gets, what could hit it. Guardrails beside. */
@Route("goals")
@Menu(title = "Goals", order = 2)
@PageTitle("Goals | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class GoalsView extends Div implements BeforeEnterObserver {

    private final transient PictureService pictures;

    GoalsView(PictureService pictures) {
        this.pictures = pictures;
        addClassName("plan-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = PlanFilter.of(event.getLocation().getQueryParameters());
        var portfolio = pictures.current();
        removeAll();
        add(new PageHead("Goals", sentence(portfolio)));
        if (portfolio.goals().isEmpty()) {
            add(new EmptyState("No goals yet", "Here stand the board's goals, once a plan is imported."));
        } else {
            add(goals(portfolio, filter));
        }
        if (!portfolio.guardrails().isEmpty()) {
            add(new GuardrailsPanel(portfolio, filter));
        }
    }

    /** How many goals are on track, in plain words. */
    static String sentence(Portfolio portfolio) {
        var goals = portfolio.goals().stream()
                .filter(goal -> !goal.id().equals(GoalId.OTHER))
                .toList();
        if (goals.isEmpty()) {
            return "There are no goals yet.";
        }
        var onTrack = goals.stream()
                .filter(goal -> status(goal) == MeasureStatus.ON_TRACK)
                .count();
        var worst = goals.stream()
                .filter(goal -> status(goal) == MeasureStatus.OFF_TRACK)
                .map(Goal::title)
                .toList();
        var first = goals.size() == 1
                ? "The goal is %s.".formatted(status(goals.getFirst()).words())
                : "%d of %d goals are on track.".formatted(onTrack, goals.size());
        return worst.isEmpty() || goals.size() == 1 ? first : first + " Off track: " + String.join("; ", worst) + ".";
    }

    private static MeasureStatus status(Goal goal) {
        return GoalFacts.keyMeasure(goal).map(measure -> measure.status()).orElse(MeasureStatus.NO_READING);
    }

    private static Grid<GoalMoney> goals(Portfolio portfolio, PlanFilter filter) {
        var shares = MoneyShares.of(portfolio, Scope.of(filter.year(), filter.category()));
        var grid = new Grid<GoalMoney>();
        grid.getElement().setAttribute("aria-label", "The board's goals");
        grid.addComponentColumn(money -> title(money.goal(), filter))
                .setHeader("Goal")
                .setComparator(Comparator.comparingInt(money -> money.goal().position()))
                .setWidth("15rem")
                .setFlexGrow(2);
        grid.addColumn(money -> money.goal().weight().toPlainString())
                .setHeader("Weight")
                .setComparator(Comparator.comparing(money -> money.goal().weight()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(money -> now(money.goal()))
                .setHeader("Key measure, now → target")
                .setWidth("13rem");
        grid.addColumn(money -> MeasureChart.sign(status(money.goal())))
                .setHeader("Status")
                .setComparator(Comparator.comparing(money -> status(money.goal())))
                .setWidth("8rem");
        grid.addColumn(money -> "%s (%s %%)"
                        .formatted(money.spend().brief(), money.moneyShare().setScale(0, RoundingMode.HALF_UP)))
                .setHeader("Money, share")
                .setComparator(Comparator.comparing(GoalMoney::spend))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem");
        grid.addColumn(money -> serving(portfolio, money.goal()))
                .setHeader("Served by")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem");
        grid.addColumn(money -> GoalFacts.exposure(GoalFacts.exposed(portfolio, money.goal())))
                .setHeader("Highest risk")
                .setWidth("14rem");
        grid.getColumns().forEach(column -> column.setSortable(true));
        grid.setItems(shares.goals());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static com.vaadin.flow.component.Component title(Goal goal, PlanFilter filter) {
        return goal.id().equals(GoalId.OTHER)
                ? new com.vaadin.flow.component.html.Span(goal.title())
                : new PlanLink("goals/" + goal.id(), goal.title(), filter);
    }

    private static String now(Goal goal) {
        return GoalFacts.keyMeasure(goal)
                .map(measure -> "%s → %s"
                        .formatted(
                                measure.latest()
                                        .map(reading -> MeasureChart.text(measure, reading.value()))
                                        .orElse("no reading"),
                                MeasureChart.text(measure, measure.target())))
                .orElse("no measure");
    }

    private static long serving(Portfolio portfolio, Goal goal) {
        return portfolio.linksTo(goal.id()).stream()
                .map(link -> link.initiative())
                .distinct()
                .count();
    }
}
