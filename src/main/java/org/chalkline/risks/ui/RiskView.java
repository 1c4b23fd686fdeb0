package org.chalkline.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.RoleNames;
import org.chalkline.editing.EditDesk;
import org.chalkline.exposure.Exposure;
import org.chalkline.exposure.GoalExposure;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;
import org.chalkline.portfolio.RiskId;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shared.Days;
import org.chalkline.shell.Facts;
import org.chalkline.shell.Gone;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.RecordPanels;
import org.chalkline.shell.Steady;
import org.jspecify.annotations.Nullable;

/** One risk: why it may happen, what it would do, how bad it is and what is done about it. */
@Route("risks/:id")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class RiskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PictureService pictures;
    private final transient Clock clock;
    private final Div page = new Div();
    private final RecordPanels panels;
    private PlanFilter filter = PlanFilter.ALL;
    private String title = "Risk";
    private final transient EditDesk desk;
    private final Div cards = new Div();
    private @Nullable RiskId shown;

    RiskView(PictureService pictures, Clock clock, EditDesk desk, OpenScreens screens, RecordPanels panels) {
        this.pictures = pictures;
        this.clock = clock;
        this.desk = desk;
        this.panels = panels;
        page.addClassName("plan-page");
        add(page, panels);
        screens.follow(this, PlanRevised.class, event -> follow());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PlanFilter.of(event.getLocation().getQueryParameters());
        var portfolio = pictures.current();
        // What does not exist and what may not be seen look the same.
        var risk = id(event).flatMap(portfolio::risk).orElseThrow(NotFoundException::new);
        title = risk.title();
        shown = risk.id();
        page.removeAll();
        show(portfolio, risk);
    }

    /** A risk that has left the plan, or the reader's view of it, is said to be gone; it is not taken from under the eyes. */
    private void follow() {
        var portfolio = pictures.current();
        var risk = shown == null ? Optional.<Risk>empty() : portfolio.risk(shown);
        risk.ifPresentOrElse(it -> Steady.rebuild(page, () -> show(portfolio, it)), () -> Gone.say(page, "risk"));
    }

    private void show(Portfolio portfolio, Risk risk) {
        page.add(
                new PlanLink("risks", "All risks", filter),
                new PageHead(risk.title(), sentence(portfolio, risk)).with(tools(portfolio, risk)),
                facts(portfolio, risk));
        cards.removeAll();
        page.add(cards);
        cards.addClassName("card-grid");
        cards.add(
                section(
                        "Why, what and with what effect",
                        new Paragraph(risk.cause() + " – " + risk.event() + " – " + risk.effect())),
                section("What is done about it", actions(risk, filter.dayOr(LocalDate.now(clock)))),
                section("Work that it threatens", work(portfolio, risk.threatens())),
                section("Work that makes it smaller", work(portfolio, risk.reducedBy())),
                section("Goals exposed", goals(portfolio, risk)));
        addText("Tags", String.join(", ", risk.tags()));
        addText("Detail, not for the public", risk.detail().text());
        addText("What may be said in public", risk.publicStatement());
        panels.show(risk.key());
    }

    private Component[] tools(Portfolio portfolio, Risk risk) {
        return desk.mayEdit()
                ? RiskEditing.tools(desk, portfolio, risk, filter.dayOr(LocalDate.now(clock)))
                : new Component[0];
    }

    private static Optional<RiskId> id(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("id").map(RiskId::new);
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private static String sentence(Portfolio portfolio, Risk risk) {
        var accepted = portfolio.district().appetiteFor(risk.category());
        return "This risk is %s today, with a score of %d of 25; the board accepts up to %d for %s risks, so it is %s."
                .formatted(
                        risk.residual().band().words(),
                        risk.residual().value(),
                        accepted,
                        risk.category().words(),
                        Exposure.overBy(portfolio, risk) > 0 ? "over what is accepted" : "accepted");
    }

    private Facts facts(Portfolio portfolio, Risk risk) {
        var review = risk.reviewOn();
        var overdue = review != null && review.isBefore(filter.dayOr(LocalDate.now(clock)));
        return new Facts()
                .fact(
                        "Before anything is done",
                        RiskRegister.words(risk.inherent()),
                        place(risk.inherent().likelihood(), risk.inherent().impact()))
                .fact(
                        "Today",
                        RiskRegister.words(risk.residual()),
                        place(risk.residual().likelihood(), risk.residual().impact()))
                .fact(
                        "Target",
                        RiskRegister.words(risk.target()),
                        place(risk.target().likelihood(), risk.target().impact()))
                .fact("The board accepts", String.valueOf(portfolio.district().appetiteFor(risk.category())))
                .fact("Owner", risk.owner())
                .fact("Response", risk.response().words())
                .fact("Trend", risk.trend().words())
                .fact("Review", review == null ? "no date" : Days.words(review), overdue ? "⚠ overdue" : "");
    }

    private static String place(int likelihood, int impact) {
        return "likelihood %d × impact %d".formatted(likelihood, impact);
    }

    private static Component actions(Risk risk, LocalDate today) {
        return list(
                risk.actions().stream()
                        .map(action -> (Component) new ListItem(words(action, today)))
                        .toList(),
                "Nothing is planned yet.");
    }

    private static String words(RiskAction action, LocalDate today) {
        var done = action.done();
        var state = done != null
                ? "✓ done " + Days.words(done)
                : (action.lateOn(today) ? "⚠ late, was due " : "due ") + Days.words(action.due());
        return "%s (%s): %s".formatted(action.text(), action.owner(), state);
    }

    private Component work(Portfolio portfolio, List<InitiativeId> ids) {
        return list(
                ids.stream()
                        .flatMap(id -> portfolio.initiative(id).stream())
                        .map(one ->
                                (Component) new ListItem(new PlanLink("initiatives/" + one.id(), one.title(), filter)))
                        .toList(),
                "None that you may see.");
    }

    private Component goals(Portfolio portfolio, Risk risk) {
        return list(
                GoalExposure.hitBy(portfolio, risk).stream()
                        .map(goal -> (Component)
                                (goal.id().equals(GoalId.OTHER)
                                        ? new ListItem(goal.title())
                                        : new ListItem(new PlanLink("goals/" + goal.id(), goal.title(), filter))))
                        .toList(),
                "It hits no work that serves a goal.");
    }

    private static Component list(List<Component> items, String none) {
        return items.isEmpty() ? new Paragraph(none) : new UnorderedList(items.toArray(ListItem[]::new));
    }

    private static Div section(String title, Component content) {
        var heading = new H2(title);
        heading.addClassName("chart-title");
        var card = new Div(heading, content);
        card.addClassName("chart-card");
        return card;
    }

    private void addText(String heading, String text) {
        if (!text.isBlank()) {
            cards.add(section(heading, new Paragraph(text)));
        }
    }
}
