package org.chalkline.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.chalkline.access.RoleNames;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.MeasureStatus;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.TableMenu;

/** The board's goals: where each stands, what serves it, what it gets, what could hit it. Guardrails beside. */
@Route("goals")
@Menu(title = "Goals", order = 2, icon = "bullseye")
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
        add(new PageHead("Goals", portfolio.goals().isEmpty() ? "" : sentence(portfolio)));
        if (portfolio.goals().isEmpty()) {
            add(EmptyState.untilImported("No goals yet", "Here stand the board's goals, once a plan is imported."));
        } else {
            var scope = Scope.of(filter.year(), filter.category());
            add(new TableMenu("goals", "the goals", () -> GoalsTable.of(portfolio, scope)));
            add(new GoalsGrid(portfolio, filter));
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
        return worst.isEmpty() || goals.size() == 1
                ? first
                : first + " Off track: " + worst.stream().map("“%s”"::formatted).collect(Collectors.joining(" and "))
                        + ".";
    }

    static MeasureStatus status(Goal goal) {
        return GoalFacts.keyMeasure(goal).map(measure -> measure.status()).orElse(MeasureStatus.NO_READING);
    }
}
