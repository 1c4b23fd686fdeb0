package org.chalkline.briefings.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.EditionChanged;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.Occasion;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;

/** Leads to what is published for the latest board meeting, or says that there is nothing yet. */
@Route(EditionAddress.CURRENT)
@Menu(title = "Board edition", order = 5.6, icon = "editions")
@PageTitle("Board edition | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./briefings/briefings.css")
class CurrentEditionView extends Div implements BeforeEnterObserver {

    private final transient EditionReader editions;

    CurrentEditionView(EditionReader editions, OpenScreens screens) {
        this.editions = editions;
        addClassNames("plan-page", "editions");
        screens.follow(
                this,
                EditionChanged.class,
                event -> current().ifPresent(it -> getUI().ifPresent(ui -> ui.navigate(it))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        current().ifPresentOrElse(event::forwardTo, this::showNone);
    }

    /** The latest meeting comes first in the list. */
    private java.util.Optional<String> current() {
        return editions.editions().stream()
                .filter(it ->
                        it.state() == EditionState.PUBLISHED && it.content().occasion() == Occasion.BOARD)
                .findFirst()
                .map(it -> EditionAddress.of(it.number()));
    }

    private void showNone() {
        var next = new Anchor("overview", "Look at the plan as it is now");
        next.addClassName("next-step");
        add(
                new PageHead("Board edition", "Nothing is published for a board meeting yet."),
                new EmptyState(
                        "No edition yet",
                        "Before each meeting the technology chief freezes the plan, and the superintendent approves what the"
                                + " board will see. It stands here as soon as it is published.",
                        next));
    }
}
