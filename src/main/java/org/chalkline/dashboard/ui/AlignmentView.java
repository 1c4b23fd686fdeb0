package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.chalkline.access.RoleNames;
import org.chalkline.alignment.AlignmentAndCost;
import org.chalkline.alignment.AlignmentFindings;
import org.chalkline.alignment.AlignmentMatrix;
import org.chalkline.alignment.MoneyFlow;
import org.chalkline.alignment.WeightAndMoney;
import org.chalkline.charts.Chart;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
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
    private final RecordPanels linkPanels;
    private PlanFilter filter = PlanFilter.ALL;
    private transient @Nullable MatrixState shown;
    private long revision = -1;

    AlignmentView(PictureService pictures, Clock clock, RecordPanels linkPanels) {
        this.pictures = pictures;
        this.clock = clock;
        this.linkPanels = linkPanels;
        addClassName("plan-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var newFilter = PlanFilter.of(parameters);
        var state = MatrixState.of(parameters);
        var portfolio = pictures.current();
        // The address follows the matrix: what it already shows is not drawn again.
        if (newFilter.equals(filter) && state.equals(shown) && portfolio.revision() == revision) {
            return;
        }
        filter = newFilter;
        shown = state;
        revision = portfolio.revision();
        removeAll();
        if (portfolio.goals().isEmpty() && portfolio.initiatives().isEmpty()) {
            add(
                    new PageHead("Alignment", ""),
                    EmptyState.untilImported(
                            "No plan yet", "Here stands which goals the work serves, once a plan is imported."));
            return;
        }
        var scope = Scope.of(filter.year(), filter.category());
        var asOf = filter.dayOr(LocalDate.now(clock));
        var weights = WeightAndMoney.of(portfolio, scope, asOf);
        add(
                new PageHead("Alignment", WeightAndMoney.headline(portfolio, scope)),
                card(MoneyFlow.of(portfolio, scope, asOf)),
                card(weights),
                new MatrixPanel(AlignmentMatrix.of(portfolio, scope), filter, state, linkPanels, this::remember),
                card(AlignmentAndCost.of(portfolio, scope, asOf)),
                new FindingsPanel(AlignmentFindings.of(portfolio, scope, asOf), portfolio, filter));
    }

    private ChartCard card(Chart chart) {
        return new ChartCard(chart).onOpen(key -> PlanLink.follow(key, filter));
    }

    /** Keeps the matrix's state in the address without a new page. */
    private void remember(MatrixState state) {
        shown = state;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("alignment", state.toParameters(filter)));
    }
}
