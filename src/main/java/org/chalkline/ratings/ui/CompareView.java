package org.chalkline.ratings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.chalkline.access.RoleNames;
import org.chalkline.judgment.Fit;
import org.chalkline.judgment.Pair;
import org.chalkline.judgment.Preference;
import org.chalkline.portfolio.Goal;
import org.chalkline.ratings.GoalRatings;
import org.chalkline.ratings.RatingRefused;
import org.chalkline.ratings.RatingService;
import org.chalkline.ratings.RoundChanged;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;

/** The reader's own judgments of goals in pairs: one pair at a time, kept at each step, to be left and taken up again. */
@Route("ratings/:round/goals")
@PageTitle("Compare goals | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET})
@CssImport("./ratings/ratings.css")
class CompareView extends Div implements BeforeEnterObserver {

    private final transient RatingService ratings;
    private transient GoalRatings seen;
    private transient Pair shown = new Pair(0, 1);
    private final PageHead head = new PageHead("Compare goals", "");
    private final PairPanel panel =
            new PairPanel(this::say, () -> go(PairWalk.before(seen, shown)), () -> go(PairWalk.after(seen, shown)));
    private final FitPanel fit = new FitPanel(this::open);
    private final PairTable table = new PairTable(this::open);
    private final Div done = new Div();

    @SuppressWarnings("NullAway.Init")
    CompareView(RatingService ratings, OpenScreens screens) {
        this.ratings = ratings;
        addClassNames("plan-page", "ratings");
        screens.follow(this, RoundChanged.class, event -> {
            if (seen != null && seen.round().id() == event.round()) {
                closedMeanwhile();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var number = RoundAddress.number(event.getRouteParameters());
        var found = number.isPresent() ? ratings.goals(number.getAsLong()) : Optional.<GoalRatings>empty();
        found.ifPresentOrElse(
                it -> begin(it, event.getLocation().getQueryParameters()),
                () -> event.rerouteToError(NotFoundException.class, ""));
    }

    private void begin(GoalRatings found, QueryParameters parameters) {
        seen = found;
        add(RoundAddress.back(), head);
        if (!found.round().isOpen() || found.mine().asked().size() < 2) {
            add(new EmptyState(
                    found.round().isOpen() ? "Nothing to compare" : "This round is closed",
                    found.round().isOpen()
                            ? "It takes two goals that you can see."
                            : "What was said in it stays. You can see what came of it.",
                    new Anchor(RoundAddress.result(found.round()), "What the group says")));
            head.show(found.round().title(), "");
            return;
        }
        var heading = new H2("Your judgments at a glance");
        heading.addClassName("chart-title");
        var card = new Div(heading, table);
        card.addClassName("chart-card");
        done.addClassName("round-steps");
        add(done, panel, fit, card);
        shown = PairWalk.start(found, parameters);
        refresh();
        showPair();
    }

    private void refresh() {
        var mine = seen.mine();
        head.show(seen.round().title(), "%d of %d pairs judged.".formatted(mine.judged(), mine.pairs()));
        fit.show(Fit.of(mine.said(), seen.names()), seen.names());
        table.show(mine.said(), mine.asked(), seen.names(), shown);
        done.removeAll();
        done.setVisible(mine.isFinished());
        if (mine.isFinished()) {
            var go = new Anchor(RoundAddress.result(seen.round()), "See what the group says");
            go.addClassName("next-step");
            done.add(go);
        }
    }

    private void showPair() {
        var said = seen.mine().said();
        panel.show(
                goal(shown.first()),
                goal(shown.second()),
                said.has(shown) ? Preference.nearest(said.ratio(shown)) : null);
        if (said.has(shown)) {
            panel.tell(words(Preference.nearest(said.ratio(shown))));
        }
    }

    private PairPanel.Shown goal(int place) {
        Goal goal = seen.goals().get(place);
        return new PairPanel.Shown(
                goal.title(), goal.statement().isBlank() ? goal.publicStatement() : goal.statement(), place % 8);
    }

    private String words(Preference preference) {
        return "You said: " + Fit.said(seen.names(), shown, preference) + ".";
    }

    private void say(Preference preference) {
        try {
            ratings.compare(
                    seen.round().id(),
                    seen.goals().get(shown.first()).id(),
                    seen.goals().get(shown.second()).id(),
                    preference);
            seen = ratings.goals(seen.round().id()).orElse(seen);
            refresh();
            panel.tell(words(preference) + " Kept.");
            panel.focusNext();
        } catch (RatingRefused refused) {
            panel.tell(refused.words());
        }
    }

    private void open(Pair pair) {
        go(pair.first() < pair.second() ? pair : new Pair(pair.second(), pair.first()));
        panel.focusGoals();
    }

    private void go(Pair pair) {
        shown = pair;
        showPair();
        table.show(seen.mine().said(), seen.mine().asked(), seen.names(), shown);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(RoundAddress.judging(seen.round()), PairWalk.address(seen, pair)));
    }

    /** What others say does not show here; that nothing more can be said does. */
    private void closedMeanwhile() {
        var now = ratings.goals(seen.round().id()).orElse(seen);
        if (seen.round().isOpen() && !now.round().isOpen()) {
            seen = now;
            panel.tell("The round has just been closed. What you said is kept.");
            Notification.show("The round has just been closed.");
        }
    }
}
