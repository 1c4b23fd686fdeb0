package org.chalkline.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.chalkline.access.RoleNames;
import org.chalkline.charts.Timeline;
import org.chalkline.editing.EditDesk;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.Scope;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.roadmap.Grouping;
import org.chalkline.roadmap.Replan;
import org.chalkline.roadmap.Roadmap;
import org.chalkline.roadmap.RoadmapChart;
import org.chalkline.roadmap.RoadmapSentence;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.LongList;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.Steady;
import org.jspecify.annotations.Nullable;

/** When the work happens, what waits for what, and what slips when something does. */
@Route("roadmap")
@Menu(title = "Roadmap", order = 3.5, icon = "calendar")
@PageTitle("Roadmap")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class RoadmapView extends Div implements BeforeEnterObserver {

    private static final String BY = "by";
    private static final int SHOWN = 10;

    private final transient PictureService pictures;
    private final transient Clock clock;
    private final transient EditDesk desk;
    private PlanFilter filter = PlanFilter.ALL;
    private Grouping grouping = Grouping.CATEGORY;
    private transient Replan replan = Replan.NONE;
    private final Div question = new Div();
    private @Nullable ChartCard card;

    RoadmapView(PictureService pictures, Clock clock, EditDesk desk, OpenScreens screens) {
        this.pictures = pictures;
        this.clock = clock;
        this.desk = desk;
        addClassName("plan-page");
        screens.follow(this, PlanRevised.class, event -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filter = PlanFilter.of(parameters);
        grouping = Grouping.named(parameters.getSingleParameter(BY).orElse(""));
        removeAll();
        show();
    }

    private void show() {
        var portfolio = pictures.current();
        var scope = Scope.of(filter.year(), filter.category());
        var roadmap = replan.roadmap(portfolio);
        if (portfolio.initiatives().isEmpty()) {
            add(
                    new PageHead("Roadmap", ""),
                    EmptyState.untilImported(
                            "No work to show yet",
                            "Here stands when the work happens, once a plan with initiatives is imported."));
            return;
        }
        var today = filter.dayOr(LocalDate.now(clock));
        var shown = roadmap.items().stream()
                .filter(item -> scope.covers(item.initiative()))
                .toList();
        card = new ChartCard(chart(portfolio))
                .onOpen(key -> PlanLink.follow(key, filter))
                .onMove((key, days) -> move(pictures.current(), key, days));
        add(
                new PageHead("Roadmap", RoadmapSentence.of(shown, today)),
                choice(),
                question,
                card,
                new Legend(desk.mayEdit()));
        ask(portfolio);
        undated(roadmap, scope);
    }

    /** The card that stands on the page stays, and takes over what the new one shows. */
    private void follow() {
        Steady.rebuild(this, this::show);
        getChildren().filter(ChartCard.class::isInstance).findFirst().ifPresent(kept -> card = (ChartCard) kept);
    }

    private RadioButtonGroup<Grouping> choice() {
        var group = new RadioButtonGroup<Grouping>("Grouped by");
        group.setItems(Grouping.values());
        group.setItemLabelGenerator(Grouping::words);
        group.setValue(grouping);
        group.addValueChangeListener(change -> UI.getCurrent().navigate("roadmap", parameters(change.getValue())));
        return group;
    }

    private QueryParameters parameters(Grouping by) {
        var parameters = new HashMap<>(filter.toParameters().getParameters());
        parameters.put(BY, List.of(by.words()));
        return new QueryParameters(parameters);
    }

    /** What moves is shown first; nothing is kept before it is said so. */
    private void move(Portfolio portfolio, String key, int days) {
        if (desk.mayEdit() && key.startsWith("initiatives/")) {
            plan(replan.moved(portfolio, new InitiativeId(key.substring("initiatives/".length())), days));
        }
    }

    /** In place: whoever moves bars by keyboard stays where they are. */
    private void plan(Replan next) {
        replan = next;
        var portfolio = pictures.current();
        if (card != null) {
            card.show(chart(portfolio));
        }
        ask(portfolio);
    }

    private void ask(Portfolio portfolio) {
        question.removeAll();
        if (!replan.isEmpty()) {
            question.add(
                    new ReplanPanel(replan.moves(portfolio), () -> keep(pictures.current()), () -> plan(Replan.NONE)));
        }
    }

    private Timeline chart(Portfolio portfolio) {
        return RoadmapChart.of(
                portfolio,
                Scope.of(filter.year(), filter.category()),
                grouping,
                replan,
                desk.mayEdit(),
                filter.dayOr(LocalDate.now(clock)));
    }

    private void keep(Portfolio portfolio) {
        var edits = replan.moves(portfolio).stream()
                .map(move -> RecordEdit.changed(move.initiative(), move.after()))
                .toList();
        var words = replan.cause(portfolio);
        desk.save(edits, words, () -> plan(Replan.NONE));
    }

    private void undated(Roadmap roadmap, Scope scope) {
        var without = roadmap.undated().stream().filter(scope::covers).toList();
        if (!without.isEmpty()) {
            var title = new H2("Without dates");
            title.addClassName("chart-title");
            var sentence = new Paragraph(
                    without.size() == 1
                            ? "1 initiative has no start or no end, and so no bar."
                            : "%,d initiatives have no start or no end, and so no bar.".formatted(without.size()));
            sentence.addClassName("chart-sentence");
            var card = new Div(title, sentence, new LongList<>(without, SHOWN, this::undated));
            card.addClassName("chart-card");
            add(card);
        }
    }

    private List<Component> undated(Initiative initiative) {
        var missing = initiative.start() == null ? initiative.end() == null ? "start and end" : "start" : "end";
        return List.of(
                new PlanLink("initiatives/" + initiative.id(), initiative.title(), filter),
                new Span(", %s: %s is missing".formatted(initiative.phase().words(), missing)));
    }
}
