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
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionChanged;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.EditionStep;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.Steady;

/** The editions for meetings: the latest first, and where each of them stands. */
@Route(EditionAddress.LIST)
@Menu(title = "Editions", order = 5.7, icon = "editions")
@PageTitle("Editions | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./editing/editing.css")
@CssImport("./briefings/briefings.css")
class EditionsView extends Div implements BeforeEnterObserver {

    private final transient EditionReader editions;
    private final transient EditionService service;
    private final transient PictureService pictures;
    private final transient CurrentReader reader;
    private final transient Clock clock;

    EditionsView(
            EditionReader editions,
            EditionService service,
            PictureService pictures,
            CurrentReader reader,
            Clock clock,
            OpenScreens screens) {
        this.editions = editions;
        this.service = service;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
        addClassNames("plan-page", "editions");
        screens.follow(this, EditionChanged.class, event -> Steady.rebuild(this, this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show();
    }

    private void show() {
        var roles = reader.roles();
        var all = editions.editions();
        var head = new PageHead("Editions", EditionWords.sentence(all, roles));
        if (EditionStep.FREEZE.isFor(roles)) {
            var freeze = new Button("Freeze an edition …", click -> freeze());
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
        all.forEach(it -> add(card(it)));
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

    private void freeze() {
        var picture = pictures.current();
        var today = LocalDate.now(clock);
        new FreezeDialog(
                        today, picture.district().currentYear(), editions.editions(), (title, occasion, day, start) -> {
                            var year = picture.district().currentYear();
                            var content = start.map(it -> it.forMeeting(title, occasion, day, year))
                                    .orElseGet(() -> EditionContent.begin(title, occasion, day, year));
                            UI.getCurrent().navigate(EditionAddress.of(service.freeze(content)));
                        })
                .open();
    }
}
