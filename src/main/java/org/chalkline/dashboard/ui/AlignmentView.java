package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.chalkline.access.RoleNames;
import org.chalkline.editing.EditDesk;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.RecordPanels;
import org.jspecify.annotations.Nullable;

/** Which board goals the work serves, how strongly, and whether the money follows. */
@Route("alignment")
@Menu(title = "Alignment", order = 1, icon = "connect")
@PageTitle("Alignment | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class AlignmentView extends Div implements BeforeEnterObserver {

    private final transient PictureService pictures;
    private final transient Clock clock;
    private final transient EditDesk desk;
    private final RecordPanels linkPanels;
    private PlanFilter filter = PlanFilter.ALL;
    private transient MatrixState state = MatrixState.of(QueryParameters.empty());
    private transient @Nullable AlignmentPage page;

    AlignmentView(PictureService pictures, Clock clock, EditDesk desk, OpenScreens screens, RecordPanels linkPanels) {
        this.pictures = pictures;
        this.clock = clock;
        this.desk = desk;
        this.linkPanels = linkPanels;
        addClassName("plan-page");
        screens.follow(this, PlanRevised.class, event -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var newFilter = PlanFilter.of(parameters);
        var newState = MatrixState.of(parameters);
        var shown = page;
        // The address follows the matrix: what it already shows is not drawn again.
        if (shown != null && newFilter.equals(filter) && newState.equals(state)) {
            follow();
            return;
        }
        filter = newFilter;
        state = newState;
        show(pictures.current());
    }

    private void show(Portfolio portfolio) {
        removeAll();
        page = null;
        if (portfolio.goals().isEmpty() && portfolio.initiatives().isEmpty()) {
            add(
                    new PageHead("Alignment", ""),
                    EmptyState.untilImported(
                            "No plan yet", "Here stands which goals the work serves, once a plan is imported."));
            return;
        }
        var today = LocalDate.now(clock);
        var editing = desk.mayEdit() ? new CellEditing(desk, portfolio, today, this::follow) : null;
        var made =
                new AlignmentPage(portfolio, filter, filter.dayOr(today), state, linkPanels, editing, this::remember);
        add(made.parts());
        page = made;
    }

    /** What is typed, opened, scrolled to or has the focus stays. */
    private void follow() {
        var portfolio = pictures.current();
        var shown = page;
        if (shown == null
                || portfolio.goals().isEmpty() && portfolio.initiatives().isEmpty()) {
            show(portfolio);
        } else if (portfolio.revision() != shown.revision()) {
            shown.show(portfolio);
        }
    }

    /** Keeps the matrix's state in the address without a new page. */
    private void remember(MatrixState newState) {
        state = newState;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("alignment", state.toParameters(filter)));
    }
}
