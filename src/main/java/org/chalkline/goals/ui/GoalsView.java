package org.chalkline.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.chalkline.access.RoleNames;
import org.chalkline.editing.EditDesk;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.MeasureStatus;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.Steady;
import org.chalkline.shell.TableMenu;
import org.jspecify.annotations.Nullable;

/** The board's goals: where each stands, what serves it, what it gets, what could hit it. Guardrails beside. */
@Route("goals")
@Menu(title = "Goals", order = 2, icon = "bullseye")
@PageTitle("Goals | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class GoalsView extends Div implements BeforeEnterObserver {

    private final transient PictureService pictures;
    private final transient Clock clock;
    private final transient EditDesk desk;
    private PlanFilter filter = PlanFilter.ALL;
    private @Nullable GoalsGrid grid;

    GoalsView(PictureService pictures, Clock clock, EditDesk desk, OpenScreens screens) {
        this.pictures = pictures;
        this.clock = clock;
        this.desk = desk;
        addClassName("plan-page");
        screens.follow(this, PlanRevised.class, event -> Steady.rebuild(this, this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PlanFilter.of(event.getLocation().getQueryParameters());
        grid = null;
        removeAll();
        show();
    }

    private void show() {
        var portfolio = pictures.current();
        add(new PageHead("Goals", portfolio.goals().isEmpty() ? "" : sentence(portfolio)).with(tools(portfolio)));
        if (portfolio.goals().isEmpty()) {
            grid = null;
            add(EmptyState.untilImported("No goals yet", "Here stand the board's goals, once a plan is imported."));
        } else {
            var scope = Scope.of(filter.year(), filter.category());
            add(new TableMenu("goals", "the goals", () -> GoalsTable.of(portfolio, scope)));
            grid = new GoalsGrid(portfolio, filter).sortedAs(grid);
            add(grid);
        }
        if (!portfolio.guardrails().isEmpty() || desk.mayEdit()) {
            add(new GuardrailsPanel(portfolio, filter, desk.mayEdit() ? new GuardrailEditing(desk, portfolio) : null));
        }
    }

    private Component[] tools(Portfolio portfolio) {
        return desk.mayEdit() ? GoalEditing.tools(desk, pictures, portfolio, LocalDate.now(clock)) : new Component[0];
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
        return worst.isEmpty() || goals.size() == 1
                ? first
                : first + " Off track: " + worst.stream().map("“%s”"::formatted).collect(Collectors.joining(" and "))
                        + ".";
    }

    static MeasureStatus status(Goal goal) {
        return GoalFacts.keyMeasure(goal).map(measure -> measure.status()).orElse(MeasureStatus.NO_READING);
    }
}
