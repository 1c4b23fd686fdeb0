package org.chalkline.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.chalkline.access.RoleNames;
import org.chalkline.finding.Person;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Risk;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.Days;
import org.chalkline.shell.LongList;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;

/** What one person carries in the plan: goals, work, risks and actions, as far as the reader may see them. */
@Route("people")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 12;

    private final transient PictureService pictures;
    private final transient Clock clock;
    private PlanFilter filter = PlanFilter.ALL;
    private String title = "Person";

    PersonView(PictureService pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
        addClassName("plan-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getLocation().getQueryParameters();
        filter = PlanFilter.of(parameters);
        // The same page for a name that nobody has and for one whose records this reader may not see.
        parameters
                .getSingleParameter("name")
                .flatMap(name -> Person.named(name, pictures.current()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class, ""));
    }

    private void show(Person person) {
        title = person.name();
        add(new PageHead(person.name(), person.sentence()));
        var today = filter.dayOr(LocalDate.now(clock));
        list("Goals they are responsible for", person.goals(), this::goal);
        list("Goals they watch", person.watched(), this::goal);
        list("Initiatives they own", person.owned(), this::initiative);
        list("Initiatives they sponsor", person.sponsored(), this::initiative);
        list("Risks they answer for", person.risks(), this::risk);
        list("Actions", person.actions(), action -> action(action, today));
    }

    private <T> void list(String heading, List<T> all, Function<T, List<Component>> words) {
        if (!all.isEmpty()) {
            var name = new H2(heading);
            name.addClassName("chart-title");
            var card = new Div(name, new LongList<>(all, SHOWN, words::apply));
            card.addClassName("chart-card");
            add(card);
        }
    }

    private List<Component> goal(Goal goal) {
        return List.of(new PlanLink("goals/" + goal.id(), goal.title(), filter));
    }

    private List<Component> initiative(Initiative initiative) {
        return List.of(
                new PlanLink("initiatives/" + initiative.id(), initiative.title(), filter),
                new Span(", %s, %s"
                        .formatted(
                                initiative.phase().words(), initiative.health().words())));
    }

    private List<Component> risk(Risk risk) {
        return List.of(
                new PlanLink("risks/" + risk.id(), risk.title(), filter),
                new Span(", residual score %d".formatted(risk.residual().value())));
    }

    private List<Component> action(Person.Action one, LocalDate today) {
        var action = one.action();
        var done = action.done();
        var state = done != null
                ? "done " + Days.words(done)
                : (action.lateOn(today) ? "late, due " : "due ") + Days.words(action.due());
        return List.of(
                new Span("%s (%s), for ".formatted(action.text(), state)),
                new PlanLink("risks/" + one.risk().id(), one.risk().title(), filter));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
