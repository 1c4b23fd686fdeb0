package org.chalkline.ratings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.ratings.LinkRatings;
import org.chalkline.ratings.LinkRatings.RatedLink;
import org.chalkline.ratings.RatingService;
import org.chalkline.ratings.RoundChanged;
import org.chalkline.ratings.RoundService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.LongList;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.Steady;

/** What the raters say of the links: where their median differs from the plan, and where they disagree most. */
@Route("ratings/:round/strengths")
@PageTitle("The raters' strengths | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET})
@CssImport("./ratings/ratings.css")
class StrengthsView extends Div implements BeforeEnterObserver {

    private static final int FIRST = 8;

    private final transient RatingService ratings;
    private final transient RoundService rounds;
    private final transient CurrentReader reader;
    private final transient Clock clock;
    private long number;

    StrengthsView(RatingService ratings, RoundService rounds, CurrentReader reader, Clock clock, OpenScreens screens) {
        this.ratings = ratings;
        this.rounds = rounds;
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
        var found = asked.isPresent() ? ratings.links(asked.getAsLong()) : Optional.<LinkRatings>empty();
        number = asked.orElse(-1);
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class, ""));
    }

    private void renew() {
        ratings.links(number).ifPresent(seen -> Steady.rebuild(this, () -> show(seen)));
    }

    private void show(LinkRatings seen) {
        var known = seen.links().stream()
                .filter(link -> link.votes().filter(it -> !it.votes().isEmpty()).isPresent())
                .toList();
        add(RoundAddress.back(), new PageHead(seen.round().title(), known.isEmpty() ? "" : sentence(seen, known)));
        if (reader.roles().contains(Role.CTO)) {
            add(new RoundSteps(
                    rounds,
                    seen.round(),
                    adopt(seen),
                    "There is nothing to adopt: the medians are what the plan says."));
        }
        if (known.isEmpty()) {
            add(new EmptyState(
                    "First say what you think",
                    "What the others say of a link shows once you have rated it, so that nobody follows anybody.",
                    new Anchor(RoundAddress.judging(seen.round()), "Rate links")));
        } else {
            add(
                    card("Where we disagree most", "On no link are two raters apart.", seen.disagreements()),
                    card(
                            "Where the median differs from the plan",
                            "The raters' median is what the plan says, everywhere.",
                            known.stream().filter(RatedLink::differs).toList()),
                    card("Everything that has been rated", "", known));
        }
        add(new ProgressPanel(seen.progress(), "links"));
    }

    private String sentence(LinkRatings seen, List<RatedLink> known) {
        if (seen.round().adoption() != null) {
            return RoundCard.adopted(seen.round().adoption(), clock.getZone());
        }
        var differ = known.stream().filter(RatedLink::differs).count();
        var hidden = seen.links().size() - known.size();
        return "The raters' median differs from the plan for %d of %d links%s."
                .formatted(
                        differ,
                        known.size(),
                        hidden == 0 ? "" : "; %d more show once you have rated them".formatted(hidden));
    }

    private static Component card(String name, String none, List<RatedLink> links) {
        var title = new H2(name);
        title.addClassName("chart-title");
        var card = new Div(title);
        card.addClassName("chart-card");
        card.add(
                links.isEmpty()
                        ? new Span(none)
                        : new LongList<>(
                                links,
                                FIRST,
                                link -> List.of(
                                        new PlanLink(
                                                "initiatives/"
                                                        + link.initiative().id(),
                                                link.initiative().title(),
                                                PlanFilter.ALL),
                                        new Span(" → %s. %s"
                                                .formatted(link.goal().title(), words(link))))));
        return card;
    }

    private static String words(RatedLink link) {
        return link.adopted()
                .map(it -> "Adopted: %s.".formatted(LinkRow.words(it.intValue())))
                .orElseGet(() -> LinkRow.said(link, link.votes().orElseThrow()));
    }

    private Optional<SerializableRunnable> adopt(LinkRatings seen) {
        var differing = seen.links().stream().filter(RatedLink::differs).toList();
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(() -> new AdoptStrengthsDialog(
                                differing,
                                confirmed -> rounds.adoptStrengths(seen.round().id(), confirmed))
                        .open());
    }
}
