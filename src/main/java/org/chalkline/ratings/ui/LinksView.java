package org.chalkline.ratings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.access.RoleNames;
import org.chalkline.portfolio.Goal;
import org.chalkline.ratings.LinkRatings;
import org.chalkline.ratings.LinkRatings.Key;
import org.chalkline.ratings.LinkRatings.RatedLink;
import org.chalkline.ratings.RatingRefused;
import org.chalkline.ratings.RatingService;
import org.chalkline.ratings.RoundChanged;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;

/** The reader's own ratings of links, one goal at a time, with the written rubric in sight. */
@Route("ratings/:round/links")
@PageTitle("Rate links | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET})
@CssImport("./ratings/ratings.css")
class LinksView extends Div implements BeforeEnterObserver {

    private static final String GOAL = "goal";

    private final transient RatingService ratings;
    private final PageHead head = new PageHead("Rate links", "");
    private final Select<Goal> goals = new Select<>();
    private final Div list = new Div();
    private final transient Map<Key, LinkRow> rows = new LinkedHashMap<>();
    private transient Optional<LinkRatings> seen = Optional.empty();

    LinksView(RatingService ratings, OpenScreens screens) {
        this.ratings = ratings;
        addClassNames("plan-page", "ratings");
        goals.setLabel("Goal");
        goals.addClassName("goal-choice");
        goals.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose(change.getValue());
            }
        });
        screens.follow(
                this,
                RoundChanged.class,
                event -> seen.filter(it -> it.round().id() == event.round()).ifPresent(this::renew));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var number = RoundAddress.number(event.getRouteParameters());
        seen = number.isPresent() ? ratings.links(number.getAsLong()) : Optional.empty();
        seen.ifPresentOrElse(
                it -> begin(it, event.getLocation().getQueryParameters()),
                () -> event.rerouteToError(NotFoundException.class, ""));
    }

    private void begin(LinkRatings found, QueryParameters parameters) {
        add(RoundAddress.back(), head);
        var served = found.links().stream().map(RatedLink::goal).distinct().toList();
        if (served.isEmpty()) {
            head.show(found.round().title(), "");
            add(new EmptyState("No links to rate", "Links from work to goals stand here once the plan has some."));
            return;
        }
        goals.setItems(served);
        var asked = parameters.getSingleParameter(GOAL).orElse("");
        var start = served.stream()
                .filter(goal -> goal.id().code().equals(asked))
                .findFirst()
                .or(() -> found.links().stream()
                        .filter(link -> link.mine().isEmpty())
                        .map(RatedLink::goal)
                        .findFirst())
                .orElse(served.getFirst());
        goals.setItemLabelGenerator(this::label);
        add(
                new RubricPanel(found.rubric()),
                goals,
                list,
                new Anchor(RoundAddress.result(found.round()), "What the group says"));
        goals.setValue(start);
        fill(start);
        tell();
    }

    private String label(Goal goal) {
        var all = links(goal);
        var rated = all.stream().filter(link -> link.mine().isPresent()).count();
        return "%s (%d of %d)".formatted(goal.title(), rated, all.size());
    }

    private List<RatedLink> links(Goal goal) {
        return seen.map(LinkRatings::links).orElse(List.of()).stream()
                .filter(link -> link.goal().id().equals(goal.id()))
                .toList();
    }

    private void choose(Goal goal) {
        fill(goal);
        seen.ifPresent(it -> UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                RoundAddress.judging(it.round()),
                                QueryParameters.of(GOAL, goal.id().code()))));
    }

    private void fill(Goal goal) {
        list.removeAll();
        rows.clear();
        list.addClassName("chart-card");
        var title = new H2(goal.title());
        title.addClassName("chart-title");
        list.add(title);
        var open = seen.filter(it -> it.round().isOpen()).isPresent();
        links(goal).forEach(link -> {
            var row = new LinkRow(link, open, points -> rate(link.key(), points));
            rows.put(link.key(), row);
            list.add(row);
        });
    }

    private void rate(Key link, int points) {
        seen.ifPresent(it -> {
            try {
                ratings.rate(it.round().id(), link, points);
                renew(it);
                goOn(link);
            } catch (RatingRefused refused) {
                Notification.show(refused.words());
            }
        });
    }

    /** To the next link of this goal that is not rated yet, so that a row of digits rates them all. */
    private void goOn(Key from) {
        var keys = List.copyOf(rows.keySet());
        keys.subList(keys.indexOf(from) + 1, keys.size()).stream()
                .filter(key -> seen.stream()
                        .flatMap(it -> it.links().stream())
                        .anyMatch(link -> link.key().equals(key) && link.mine().isEmpty()))
                .findFirst()
                .map(rows::get)
                .ifPresent(LinkRow::focusFirst);
    }

    private void renew(LinkRatings old) {
        seen = ratings.links(old.round().id());
        seen.ifPresent(now -> {
            now.links().stream()
                    .filter(link -> rows.containsKey(link.key()))
                    .forEach(link -> java.util.Objects.requireNonNull(rows.get(link.key()))
                            .show(link));
            if (now.round().isOpen() != old.round().isOpen() && goals.getValue() != null) {
                fill(goals.getValue());
            }
        });
        tell();
    }

    private void tell() {
        seen.ifPresent(it -> head.show(
                it.round().title(),
                it.round().isOpen()
                        ? "%d of %d links rated."
                                .formatted(it.rated(), it.links().size())
                        : "This round is closed."));
    }
}
