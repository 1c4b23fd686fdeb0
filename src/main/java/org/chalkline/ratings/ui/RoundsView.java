package org.chalkline.ratings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.List;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.ratings.RatingService;
import org.chalkline.ratings.Round;
import org.chalkline.ratings.RoundChanged;
import org.chalkline.ratings.RoundKind;
import org.chalkline.ratings.RoundService;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.Steady;

/** The rounds in which the cabinet judges: what waits for the reader, and what came of the earlier ones. */
@Route("ratings")
@Menu(title = "Ratings", order = 5.5, icon = "balance")
@PageTitle("Ratings | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET})
@CssImport("./ratings/ratings.css")
class RoundsView extends Div implements BeforeEnterObserver {

    private final transient RatingService ratings;
    private final transient RoundService rounds;
    private final transient CurrentReader reader;
    private final transient Clock clock;

    RoundsView(RatingService ratings, RoundService rounds, CurrentReader reader, Clock clock, OpenScreens screens) {
        this.ratings = ratings;
        this.rounds = rounds;
        this.reader = reader;
        this.clock = clock;
        addClassNames("plan-page", "ratings");
        screens.follow(this, RoundChanged.class, event -> Steady.rebuild(this, this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show();
    }

    private void show() {
        var all = ratings.rounds();
        add(new PageHead("Ratings", all.isEmpty() ? "" : sentence(all)));
        if (reader.roles().contains(Role.CTO)) {
            var open = new Button("Open a round", click -> open());
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(open);
        }
        if (all.isEmpty()) {
            add(new EmptyState(
                    "No round yet",
                    "In a round the cabinet compares the board's goals in pairs, or rates how strongly work serves them."
                            + " The technology chief opens one, and adopts what comes of it."));
        }
        all.forEach(round -> add(card(round)));
    }

    private RoundCard card(Round round) {
        if (round.kind() == RoundKind.GOAL_WEIGHTS) {
            var seen = ratings.goals(round.id()).orElseThrow();
            return new RoundCard(
                    round, seen.mine().judged(), seen.mine().pairs(), "pairs", seen.progress(), clock.getZone());
        }
        var seen = ratings.links(round.id()).orElseThrow();
        return new RoundCard(round, (int) seen.rated(), seen.links().size(), "links", seen.progress(), clock.getZone());
    }

    private static String sentence(List<Round> all) {
        var open = all.stream().filter(Round::isOpen).map(Round::title).toList();
        if (open.isEmpty()) {
            return "No round is open.";
        }
        return open.size() == 1
                ? "One round is open: %s.".formatted(open.getFirst())
                : "%d rounds are open: %s.".formatted(open.size(), String.join(" and ", open));
    }

    private void open() {
        new OpenRoundDialog(LocalDate.now(clock), rounds::open).open();
    }
}
