package org.chalkline.ratings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.judgment.GroupWeights;
import org.chalkline.judgment.WeightsChart;
import org.chalkline.ratings.GoalRatings;
import org.chalkline.ratings.RatingService;
import org.chalkline.ratings.RoundChanged;
import org.chalkline.ratings.RoundService;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.Steady;

/** What the group weighs the goals, how far its judges agree, and where they do not. */
@Route("ratings/:round/group")
@PageTitle("The group's weights | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET})
@CssImport("./ratings/ratings.css")
class GroupView extends Div implements BeforeEnterObserver {

    private final transient RatingService ratings;
    private final transient RoundService rounds;
    private final transient PictureService pictures;
    private final transient CurrentReader reader;
    private final transient Clock clock;
    private long number;

    GroupView(
            RatingService ratings,
            RoundService rounds,
            PictureService pictures,
            CurrentReader reader,
            Clock clock,
            OpenScreens screens) {
        this.ratings = ratings;
        this.rounds = rounds;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
        addClassNames("plan-page", "ratings");
        screens.follow(this, RoundChanged.class, event -> {
            if (event.round() == number) {
                renew();
            }
        });
        screens.follow(this, PlanRevised.class, event -> renew());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = RoundAddress.number(event.getRouteParameters());
        var found = asked.isPresent() ? ratings.goals(asked.getAsLong()) : Optional.<GoalRatings>empty();
        number = asked.orElse(-1);
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class, ""));
    }

    private void renew() {
        ratings.goals(number).ifPresent(seen -> Steady.rebuild(this, () -> show(seen)));
    }

    private void show(GoalRatings seen) {
        add(RoundAddress.back());
        seen.group().ifPresentOrElse(group -> showGroup(seen, group), () -> showWaiting(seen));
        add(new ProgressPanel(seen.progress(), "pairs"));
    }

    private void addSteps(GoalRatings seen) {
        if (reader.roles().contains(Role.CTO)) {
            add(new RoundSteps(
                    rounds,
                    seen.round(),
                    adopt(seen),
                    "Nothing can be adopted: some pairs have been judged by nobody who has finished."));
        }
    }

    private void showWaiting(GoalRatings seen) {
        var mine = seen.mine();
        add(
                new PageHead(seen.round().title(), ""),
                new EmptyState(
                        "First say what you think",
                        "You have judged %d of %d pairs. What the others say shows once you have judged them all, so that nobody follows anybody."
                                .formatted(mine.judged(), mine.pairs()),
                        new Anchor(RoundAddress.judging(seen.round()), "Go on judging")));
        addSteps(seen);
    }

    private void showGroup(GoalRatings seen, GroupWeights group) {
        var portfolio = pictures.current();
        var today = LocalDate.now(clock);
        if (group.priorities().isEmpty()) {
            add(
                    new PageHead(seen.round().title(), ""),
                    new EmptyState(
                            "No weights of the group yet",
                            group.finished().isEmpty()
                                    ? "Nobody has finished: weights need every pair, and none is made up."
                                    : "Some pairs have been judged by nobody who has finished, and none is made up."));
            addSteps(seen);
            return;
        }
        add(
                new PageHead(seen.round().title(), GroupFacts.sentence(seen.round(), group, clock.getZone())),
                GroupFacts.of(seen, group));
        addSteps(seen);
        add(new ChartCard(WeightsChart.of(portfolio, group, seen.round().title(), today))
                .onOpen(key -> PlanLink.follow(key, PlanFilter.ALL)));
        if (!seen.adopted().isEmpty()) {
            add(adopted(seen));
        }
        add(new DisagreementPanel(seen.names(), group), new JudgesTable(group));
    }

    private static Component adopted(GoalRatings seen) {
        var rows = seen.goals().stream()
                .filter(goal -> seen.adopted().containsKey(goal.id()))
                .map(goal -> {
                    var it = java.util.Objects.requireNonNull(seen.adopted().get(goal.id()));
                    return new BeforeAfter.Row(
                            goal.title(),
                            it.before().stripTrailingZeros().toPlainString(),
                            it.after().stripTrailingZeros().toPlainString(),
                            it.before().compareTo(it.after()) != 0);
                })
                .toList();
        var title = new H2("What was adopted");
        title.addClassName("chart-title");
        var card = new Div(title, new BeforeAfter("Weights of the goals, in points of 100", rows));
        card.addClassName("chart-card");
        return card;
    }

    private Optional<SerializableRunnable> adopt(GoalRatings seen) {
        return seen.group()
                .flatMap(GroupWeights::points)
                .map(points -> () -> new AdoptWeightsDialog(
                                seen.goals(),
                                points,
                                confirmed -> rounds.adoptWeights(seen.round().id(), confirmed))
                        .open());
    }
}
