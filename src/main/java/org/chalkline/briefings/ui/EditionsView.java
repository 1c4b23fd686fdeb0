package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import org.chalkline.briefings.ComingMeetings;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionChanged;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionFinder;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.EditionStep;
import org.chalkline.briefings.FrozenDays;
import org.chalkline.briefings.Occasion;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.Steady;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The editions for meetings: the latest first, where each of them stands, and the words in all of their pages. */
@Route(EditionAddress.LIST)
@Menu(title = "Editions", order = 5.7, icon = "editions")
@PageTitle("Editions | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./editing/editing.css")
@CssImport("./briefings/briefings.css")
@CssImport("./briefings/reading.css")
class EditionsView extends Div implements BeforeEnterObserver {

    private final transient EditionReader editions;
    private final transient EditionService service;
    private final transient EditionFinder finder;
    private final transient PictureService pictures;
    private final transient CurrentReader reader;
    private final transient Clock clock;
    private String asked = "";
    private final transient ObjectProvider<ComingMeetings> coming;

    EditionsView(
            EditionReader editions,
            EditionService service,
            EditionFinder finder,
            PictureService pictures,
            CurrentReader reader,
            Clock clock,
            ObjectProvider<ComingMeetings> coming,
            OpenScreens screens) {
        this.editions = editions;
        this.service = service;
        this.finder = finder;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
        this.coming = coming;
        addClassNames("plan-page", "editions");
        screens.follow(this, EditionChanged.class, event -> Steady.rebuild(this, this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        asked = EditionSearch.asked(event.getLocation().getQueryParameters());
        show();
        if (EditionStep.FREEZE.isFor(reader.roles())) {
            EditionAddress.toFreeze(event.getLocation().getQueryParameters()).ifPresent(this::freeze);
        }
    }

    private void show() {
        var roles = reader.roles();
        var all = editions.editions();
        var head = new PageHead("Editions", EditionWords.sentence(all, roles));
        if (EditionStep.FREEZE.isFor(roles)) {
            var freeze = new Button("Freeze an edition …", click -> freeze(null));
            freeze.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.with(freeze);
        }
        add(head);
        if (all.isEmpty()) {
            add(new EmptyState(
                    "No edition yet",
                    "An edition keeps the plan as it is at one moment, for one meeting: what is presented does not move"
                            + " while it is talked about, and can be read again years later. The technology chief makes it,"
                            + " and the superintendent approves it."));
        }
        if (!all.isEmpty()) {
            add(ways(all), new EditionSearch(asked, finder));
        }
        if (asked.isEmpty()) {
            all.forEach(it -> add(card(it)));
        }
    }

    private Component ways(List<Edition.Listed> all) {
        var ways = new Div();
        ways.addClassName("edition-tools");
        if (all.stream().filter(it -> it.state().isOut()).count() > 1) {
            ways.add(way(EditionAddress.COMPARE, "Compare two editions"));
        }
        var roles = reader.roles();
        if (roles.contains(Role.BOARD)) {
            ways.add(way(EditionAddress.QUESTIONS, "Your questions"));
        } else if (roles.contains(Role.CTO) || roles.contains(Role.SUPERINTENDENT)) {
            ways.add(way(EditionAddress.QUESTIONS, "Questions from the board"));
        }
        return ways;
    }

    private static Anchor way(String address, String words) {
        var way = new Anchor(address, words);
        way.addClassName("walk-link");
        return way;
    }

    private Component card(Edition.Listed it) {
        var link = new Anchor(EditionAddress.of(it.number()), it.content().title());
        var state = new Paragraph(EditionWords.state(it.state()));
        state.addClassName("edition-state");
        var card = new Article(
                new H2(link),
                new Paragraph(it.content().meeting()),
                state,
                new Paragraph(EditionWords.frozen(it.frozenAt(), it.revision(), clock.getZone()) + "."));
        card.addClassNames("chart-card", "edition-card");
        card.setClassName("is-waiting", EditionWords.isFor(it.state(), reader.roles()));
        return card;
    }

    /** @param meeting for which; null for one to be chosen */
    private void freeze(FrozenDays.@Nullable FrozenDay meeting) {
        var picture = pictures.current();
        var today = LocalDate.now(clock);
        var next = coming.stream().flatMap(each -> each.from(today).stream()).toList();
        new FreezeDialog(
                        meeting == null ? new FrozenDays.FrozenDay(Occasion.BOARD, today) : meeting,
                        next,
                        picture.district().currentYear(),
                        editions.editions(),
                        (title, occasion, day, start) -> {
                            var year = picture.district().currentYear();
                            var content = start.map(it -> it.forMeeting(title, occasion, day, year))
                                    .orElseGet(() -> EditionContent.begin(title, occasion, day, year));
                            UI.getCurrent().navigate(EditionAddress.of(service.freeze(content)));
                        })
                .open();
    }
}
