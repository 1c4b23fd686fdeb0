package org.chalkline.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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
import java.util.List;
import org.chalkline.access.RoleNames;
import org.chalkline.charts.Chart;
import org.chalkline.editing.EditDesk;
import org.chalkline.exposure.Appetite;
import org.chalkline.exposure.Exposure;
import org.chalkline.exposure.GoalExposure;
import org.chalkline.exposure.RiskGrid;
import org.chalkline.exposure.ScoreKind;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shared.Days;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.LongList;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.Steady;

/** What could go wrong, and whether the board accepts it. */
@Route("risks")
@Menu(title = "Risks", order = 5, icon = "warning")
@PageTitle("Risks")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class RisksView extends Div implements BeforeEnterObserver {

    private static final int LATE_SHOWN = 8;

    private final transient PictureService pictures;
    private final transient Clock clock;
    private PlanFilter filter = PlanFilter.ALL;

    private final transient EditDesk desk;
    private transient RiskState state = RiskState.of(QueryParameters.empty());

    RisksView(PictureService pictures, Clock clock, EditDesk desk, OpenScreens screens) {
        this.pictures = pictures;
        this.clock = clock;
        this.desk = desk;
        addClassName("plan-page");
        screens.follow(this, PlanRevised.class, event -> Steady.rebuild(this, this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filter = PlanFilter.of(parameters);
        state = RiskState.of(parameters);
        removeAll();
        show();
    }

    private void show() {
        var portfolio = pictures.current();
        if (portfolio.risks().isEmpty()) {
            add(
                    new PageHead("Risks", "").with(tools(portfolio)),
                    EmptyState.untilImported(
                            "No risks to show",
                            "Here stands what could go wrong, once a plan with risks is imported."));
            return;
        }
        var scope = Scope.of(filter.year(), filter.category());
        var today = filter.dayOr(LocalDate.now(clock));
        var exposure = Exposure.of(portfolio, scope, today);
        add(
                new PageHead("Risks", exposure.sentence()).with(tools(portfolio)),
                choice(state),
                card(RiskGrid.of(portfolio, scope, state.score(), today)),
                new RiskRegister(portfolio, exposure.risks(), filter, state, today, this::remember),
                card(Appetite.chart(portfolio, scope, today)),
                card(GoalExposure.chart(portfolio, scope, today)));
        if (!exposure.late().isEmpty()) {
            add(lateActions(exposure));
        }
    }

    private Component[] tools(Portfolio portfolio) {
        return desk.mayEdit()
                ? new Component[] {RiskEditing.newRisk(desk, portfolio, filter.dayOr(LocalDate.now(clock)))}
                : new Component[0];
    }

    private RadioButtonGroup<ScoreKind> choice(RiskState state) {
        var group = new RadioButtonGroup<ScoreKind>("Scores");
        group.setItems(ScoreKind.values());
        group.setItemLabelGenerator(kind -> kind.words() + ": " + kind.meaning());
        group.setValue(state.score());
        group.addValueChangeListener(change -> UI.getCurrent()
                .navigate("risks", state.withScore(change.getValue()).toParameters(filter)));
        return group;
    }

    private Div lateActions(Exposure exposure) {
        var title = new H2("Late actions");
        title.addClassName("chart-title");
        var sentence = new Paragraph(
                exposure.late().size() == 1
                        ? "1 action is past its date."
                        : "%,d actions are past their dates."
                                .formatted(exposure.late().size()));
        sentence.addClassName("chart-sentence");
        var card = new Div(title, sentence, new LongList<>(exposure.late(), LATE_SHOWN, this::lateAction));
        card.addClassName("chart-card");
        return card;
    }

    private List<Component> lateAction(Exposure.LateAction late) {
        return List.of(
                new Span("%s (%s), due %s, for "
                        .formatted(
                                late.action().text(),
                                late.action().owner(),
                                Days.words(late.action().due()))),
                new PlanLink("risks/" + late.risk().id(), late.risk().title(), filter));
    }

    private ChartCard card(Chart chart) {
        return new ChartCard(chart).onOpen(key -> PlanLink.follow(key, filter));
    }

    /** Keeps the register's filters in the address without a new page. */
    private void remember(RiskState newState) {
        state = newState;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("risks", state.toParameters(filter)));
    }
}
