package org.chalkline.priorities.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RoleNames;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.DecisionTaken;
import org.chalkline.priorities.FundingService;
import org.chalkline.priorities.PlanMoved;
import org.chalkline.priorities.PositionService;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalChanged;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.Step;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.Warnings;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.Steady;
import org.jspecify.annotations.Nullable;

/** One proposal: the list with its line, to be worked on while it is a draft, and to be followed from then on. */
@Route("priorities/:proposal")
@PageTitle("Priorities | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET})
@CssImport("./editing/editing.css")
@CssImport("./priorities/priorities.css")
class ProposalView extends Div implements BeforeEnterObserver {

    private final transient PriorityReader proposals;
    private final transient ProposalService service;
    private final transient FundingService funding;
    private final transient PositionService positions;
    private final transient DecideSteps deciding;
    private final transient PictureService pictures;
    private final transient CurrentReader reader;
    private final transient Clock clock;
    private final PageHead head = new PageHead("", "");
    private final Div top = new Div();
    private final ListCard card = new ListCard();
    private final Div fundingPlace = new Div();
    private final Div rest = new Div();
    private long number = -1;
    private transient @Nullable Proposal shown;
    private transient @Nullable DraftKeeper keeper;
    private @Nullable FundingPanel fundingPanel;

    ProposalView(
            PriorityReader proposals,
            ProposalService service,
            FundingService funding,
            PositionService positions,
            DecisionService decisions,
            PictureService pictures,
            CurrentReader reader,
            Clock clock,
            OpenScreens screens) {
        this.proposals = proposals;
        this.service = service;
        this.funding = funding;
        this.positions = positions;
        this.deciding = new DecideSteps(decisions, signed -> {});
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
        addClassNames("plan-page", "priorities", "proposal-page");
        add(ProposalAddress.back(), head, top, card, fundingPlace, rest);
        screens.follow(this, ProposalChanged.class, event -> {
            if (event.proposal() == number) {
                renewIfChanged();
            }
        });
        screens.follow(this, DecisionTaken.class, event -> renew());
        screens.follow(this, PlanRevised.class, event -> renew());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = ProposalAddress.number(event.getRouteParameters());
        var found = asked.isPresent() ? proposals.find(asked.getAsLong()) : Optional.<Proposal>empty();
        number = asked.orElse(-1);
        keeper = null;
        fundingPanel = null;
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class, ""));
    }

    private void renew() {
        proposals.find(number).ifPresent(this::show);
    }

    /** The echo of one's own change is on screen already: drawn anew it would take the focus away. */
    private void renewIfChanged() {
        proposals.find(number).filter(now -> !isShown(now)).ifPresent(this::show);
    }

    private boolean isShown(Proposal now) {
        return shown != null
                && now.state() == shown.state()
                && now.version() == shown.version()
                && now.content().equals(shown.content())
                && now.steps().equals(shown.steps());
    }

    private void show(Proposal proposal) {
        shown = proposal;
        var kept = keeper == null ? new DraftKeeper(service, proposal, this::renew) : keeper;
        kept.see(proposal);
        keeper = kept;
        var steps = ProposalWords.hadAHand(proposal, reader.name())
                ? ProposalWords.withoutJudging(Step.of(proposal.state(), reader.roles()))
                : Step.of(proposal.state(), reader.roles());
        var cutLine = ProposalLine.of(proposal);
        var today = LocalDate.now(clock);
        var warnings = Warnings.of(proposal.picture(), cutLine, today);
        head.show(proposal.content().title(), ProposalWords.state(proposal, clock.getZone()));
        Steady.rebuild(top, () -> {
            top.add(new ProposalTop(proposal, cutLine));
            moved(proposal);
            top.add(new ProposalTools(
                    proposal,
                    steps,
                    kept,
                    service,
                    positions,
                    cutLine,
                    warnings,
                    this::toFunding,
                    () -> deciding.sendBack(proposal)));
        });
        card.show(proposal, cutLine, steps.contains(Step.CHANGE) ? kept : null);
        showFunding(proposal, cutLine, steps);
        Steady.rebuild(rest, () -> {
            if (proposal.state().isDecided()) {
                rest.add(new AfterDecision(proposal, service, reader));
            }
            if (!cutLine.items().isEmpty()) {
                rest.add(ProposalPanels.below(proposal, cutLine));
                // Afterwards the ledger tells what was known; here it would look as if it were still open.
                if (!proposal.state().isDecided()) {
                    rest.add(ProposalPanels.warnings(warnings));
                }
            }
            if (!proposal.positions().isEmpty() || steps.contains(Step.SUPPORT)) {
                rest.add(ProposalPanels.positions(proposal, clock.getZone()));
            }
            if (!proposal.answers().isEmpty()) {
                rest.add(ProposalPanels.answers(proposal, clock.getZone()));
            }
            if (!cutLine.items().isEmpty()) {
                ProposalPanels.charts(proposal.picture(), cutLine, today).forEach(rest::add);
            }
            ProposalPanels.versions(proposal, versions(proposal)).forEach(rest::add);
            rest.add(ProposalPanels.steps(proposal, clock.getZone()));
        });
    }

    private void toFunding() {
        if (fundingPanel != null) {
            fundingPanel.begin();
        }
    }

    /** A first version has none to be compared with. */
    private List<PriorityReader.Version> versions(Proposal proposal) {
        return proposal.version() == 1 ? List.of() : proposals.versions(number);
    }

    private void moved(Proposal proposal) {
        if (proposal.state().isOpen()) {
            PlanMoved.sentence(proposal.picture(), pictures.current(), proposal.content())
                    .ifPresent(words -> {
                        var notice = new Paragraph(words);
                        notice.addClassName("gone-notice");
                        top.add(notice);
                    });
        }
    }

    /** What is half answered stays as long as it is about the same version. */
    private void showFunding(Proposal proposal, CutLine cutLine, Set<Step> steps) {
        if (!steps.contains(Step.CONFIRM_FUNDING) || !proposal.decisions().isEmpty()) {
            fundingPanel = null;
            fundingPlace.removeAll();
        } else if (fundingPanel == null || !fundingPanel.isAbout(proposal)) {
            fundingPanel = new FundingPanel(funding, proposal, cutLine);
            fundingPlace.removeAll();
            fundingPlace.add(fundingPanel);
        }
    }
}
