package org.chalkline.priorities.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RoleNames;
import org.chalkline.editing.Unsaved;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalChanged;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.priorities.ProposalState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The superintendent's page: all that is needed to decide on a list, and the signature. */
@Route("priorities/:proposal/decide")
@PageTitle("Decide | Chalkline")
@RolesAllowed(RoleNames.SUPERINTENDENT)
@CssImport("./priorities/deciding.css")
class DecideView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient PriorityReader priorities;
    private final transient DecideSteps steps;
    private final transient CurrentReader reader;
    private final transient Clock clock;
    private final Paragraph news = new Paragraph();
    private final Div cards = new Div();
    private @Nullable VerdictList list;
    private @Nullable SignBar bar;
    private transient @Nullable Proposal shown;

    DecideView(
            PriorityReader priorities,
            DecisionService decisions,
            CurrentReader reader,
            Clock clock,
            OpenScreens screens) {
        this.priorities = priorities;
        this.steps = new DecideSteps(decisions, this::signed);
        this.reader = reader;
        this.clock = clock;
        addClassNames("plan-page", "decide");
        news.setVisible(false);
        news.addClassName("decide-news");
        news.getElement().setAttribute("role", "status");
        cards.addClassName("decide-cards");
        screens.follow(this, ProposalChanged.class, change -> {
            if (shown != null && shown.id() == change.proposal()) {
                follow(shown.id());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("proposal")
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> priorities.find(Long.parseLong(text)))
                .filter(it -> it.state() == ProposalState.FUNDING_CONFIRMED
                        || it.state().isDecided());
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class, ""));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        // Without the bar nothing can be signed, and nothing is lost.
        if (list != null && bar != null && !list.chosen().isEmpty()) {
            var leaving = event.postpone();
            Unsaved.ask(leaving::proceed);
        }
    }

    private void show(Proposal proposal) {
        shown = proposal;
        removeAll();
        list = null;
        bar = null;
        if (proposal.state().isDecided()) {
            Unsaved.guard(this, false);
            var head = new PageHead(proposal.content().title(), DecideWords.decided(proposal));
            add(back(proposal), head, news, new DecidedList(proposal));
            return;
        }
        var cutLine = ProposalLine.of(proposal);
        var today = LocalDate.now(clock);
        var who = new Paragraph(DecideWords.who(proposal, clock.getZone()));
        who.addClassName("decide-who");
        add(
                back(proposal),
                new PageHead(proposal.content().title(), proposal.content().ask()),
                who,
                news);
        var choices = new VerdictList(proposal, cutLine, today, this::changed, row -> steps.signOne(current(), row));
        cards.removeAll();
        cards.add(DecideCards.of(proposal, cutLine, today, clock.getZone()));
        var columns = new Div(choices, cards);
        columns.addClassName("decide-columns");
        add(columns);
        list = choices;
        if (DecideWords.hadAHand(proposal, reader.name())) {
            choices.lock();
            say("You had a hand in this proposal: somebody else has to decide on it.");
            return;
        }
        bar = new SignBar(
                () -> steps.quickStart(choices, LocalDate.now(clock)),
                () -> steps.sendBack(current()),
                () -> steps.signAll(current(), choices));
        add(bar);
        changed();
    }

    private Proposal current() {
        return Objects.requireNonNull(shown);
    }

    private static Anchor back(Proposal proposal) {
        return new Anchor("priorities/" + proposal.id(), "The whole proposal");
    }

    private void changed() {
        if (list != null && bar != null) {
            bar.show(VerdictCount.of(list.chosen()), list.open());
            Unsaved.guard(this, !list.chosen().isEmpty());
        }
    }

    private void say(String words) {
        news.setText(words);
        news.setVisible(!words.isEmpty());
    }

    private void signed(Set<InitiativeId> items) {
        var before = shown;
        if (before != null) {
            priorities.find(before.id()).ifPresent(now -> {
                update(now);
                say(DecideWords.signed(now, items));
            });
        }
    }

    private void follow(long id) {
        Optional<Proposal> now;
        try {
            now = priorities.find(id);
        } catch (AccessDeniedException ended) {
            // Signed out meanwhile: what stands here stays until the page is left.
            return;
        }
        now.ifPresentOrElse(this::update, () -> moveOn("This proposal is not there any more."));
    }

    /** What others did meanwhile. What is typed stays where it is. */
    private void update(Proposal now) {
        var before = shown;
        if (before == null || list == null || now.state().isDecided()) {
            if (before != null && list != null) {
                show(now);
            }
            return;
        }
        if (now.state() != ProposalState.FUNDING_CONFIRMED || now.version() != before.version()) {
            moveOn(DecideWords.movedOn(now));
            return;
        }
        if (!now.answers().equals(before.answers()) || !now.positions().equals(before.positions())) {
            cards.removeAll();
            cards.add(DecideCards.of(now, ProposalLine.of(now), LocalDate.now(clock), clock.getZone()));
            say(DecideWords.news(before, now));
        }
        shown = now;
        list.update(now);
        changed();
    }

    private void moveOn(String words) {
        say(words);
        if (list != null) {
            list.lock();
        }
        if (bar != null) {
            remove(bar);
            bar = null;
        }
        Unsaved.guard(this, false);
    }
}
