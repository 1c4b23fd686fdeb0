package org.chalkline.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RoleNames;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.Initiative;
import org.chalkline.priorities.DecisionLedger;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.DecisionTaken;
import org.chalkline.priorities.LedgerEntry;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.ProposalChanged;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.Step;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.Steady;

/** One decision: what was decided and why, what was seen then, and what came of it. */
@Route("decisions/:number")
@PageTitle("Decision | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./priorities/decisions.css")
class DecisionView extends Div implements BeforeEnterObserver {

    private final transient DecisionLedger ledger;
    private final transient PriorityReader reading;
    private final transient ProposalService proposals;
    private final transient DecisionService decisions;
    private final transient PictureService pictures;
    private final transient CurrentReader reader;
    private final transient Clock clock;
    private final Div page = new Div();
    private final Button anew = new Button("Decide anew", click -> decideAnew());
    private final PageHead head = new PageHead("", "").with(anew);
    private long shown;

    DecisionView(
            DecisionLedger ledger,
            PriorityReader reading,
            ProposalService proposals,
            DecisionService decisions,
            PictureService pictures,
            CurrentReader reader,
            OpenScreens screens,
            Clock clock) {
        this.ledger = ledger;
        this.reading = reading;
        this.proposals = proposals;
        this.decisions = decisions;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
        page.addClassNames("plan-page", "decision-page");
        add(page);
        screens.follow(this, DecisionTaken.class, event -> follow());
        screens.follow(this, ProposalChanged.class, event -> follow());
        screens.follow(this, PlanRevised.class, event -> follow());
    }

    /** What is not there and what the reader may not see look the same. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = number(event.getRouteParameters());
        var entry = ledger.find(shown).orElseThrow(NotFoundException::new);
        page.removeAll();
        show(entry);
    }

    private static long number(RouteParameters parameters) {
        var text = parameters.get("number").orElse("");
        if (!text.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text);
    }

    /** What has left the reader's view is not taken from under the eyes. */
    private void follow() {
        ledger.find(shown).ifPresent(entry -> Steady.rebuild(page, () -> show(entry)));
    }

    private void show(LedgerEntry entry) {
        var decision = entry.decision();
        var today = LocalDate.now(clock);
        var zone = clock.getZone();
        var may = steps(entry);
        head.show(entry.title(), DecisionWords.sentence(entry, zone));
        anew.setVisible(may.contains(Step.SUPERSEDE));
        page.add(new Anchor("decisions", "All decisions"), head);
        DecisionWords.places(entry.kept()).forEach(page::add);
        page.add(DecisionWords.facts(entry), DecisionWords.grounds(entry));
        var condition = decision.condition();
        if (condition != null) {
            page.add(new ConditionPanel(
                    entry, condition, may.contains(Step.FOLLOW_UP), () -> followUp(entry), today, zone));
        }
        if (decision.proposal() != 0) {
            page.add(new BoardPanel(entry.boardItem()));
        }
        if (decision.outcome().isApproval()) {
            ThenAndNow.of(entry, pictures.current()).ifPresent(both -> page.add(new ThenAndNowPanel(both)));
            page.add(new BenefitsPanel(entry, may.contains(Step.REVIEW_BENEFITS), () -> review(entry), zone));
        }
        page.add(new SeenPanel(entry), new HashPanel(entry.kept()));
    }

    /** What the reader may do with what stands; none for who does not sit at the cabinet table. */
    private Set<Step> steps(LedgerEntry entry) {
        if (!entry.kept().stands() || !Step.FOLLOW_UP.isFor(reader.roles())) {
            return Set.of();
        }
        return reading.find(entry.decision().proposal())
                .map(proposal -> Step.of(proposal.state(), reader.roles()))
                .orElse(Set.of());
    }

    private void followUp(LedgerEntry entry) {
        var condition = entry.decision().condition();
        new FollowUpDialog(
                        condition == null ? "" : condition.text(),
                        (met, words) -> proposals.followUp(entry.decision().number(), met, words))
                .open();
    }

    private void review(LedgerEntry entry) {
        new ReviewDialog(
                        entry.initiative().map(Initiative::benefits).orElse(Benefits.NONE),
                        LocalDate.now(clock),
                        review -> proposals.reviewBenefits(entry.decision().number(), review))
                .open();
    }

    private void decideAnew() {
        var number = shown;
        ledger.find(number)
                .ifPresent(entry -> new SupersedeDialog(
                                entry.title(),
                                LocalDate.now(clock),
                                (verdict, signature) -> decisions.supersede(number, verdict, signature))
                        .open());
    }
}
