package org.chalkline.priorities.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.chalkline.access.RoleNames;
import org.chalkline.priorities.DecisionTaken;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalChanged;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.RoomPages;

/** A list walked through in the room, one item a page, in large type. */
@Route(value = "priorities/:proposal/walk", autoLayout = false)
@PageTitle("Walk through the priorities | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET})
class WalkView extends RoomPages implements BeforeEnterObserver {

    private final transient PriorityReader proposals;
    private transient Optional<Proposal> seen = Optional.empty();
    private long number = -1;

    WalkView(PriorityReader proposals, OpenScreens screens) {
        super("item", "Back to the list");
        this.proposals = proposals;
        screens.follow(this, ProposalChanged.class, event -> renew(event.proposal() == number));
        screens.follow(this, DecisionTaken.class, event -> renew(true));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = ProposalAddress.number(event.getRouteParameters());
        number = asked.orElse(-1);
        seen = asked.isPresent() ? proposals.find(number) : Optional.empty();
        if (seen.isEmpty()) {
            event.rerouteToError(NotFoundException.class, "");
            return;
        }
        begin(event.getLocation().getQueryParameters(), ProposalAddress.of(number));
    }

    private void renew(boolean mine) {
        if (mine) {
            seen = proposals.find(number);
            renew();
        }
    }

    @Override
    protected int pages() {
        return seen.map(proposal -> WalkPages.count(ProposalLine.of(proposal))).orElse(0);
    }

    @Override
    protected Shown page(int item) {
        var proposal = seen.orElseThrow();
        return WalkPages.of(proposal, ProposalLine.of(proposal), item);
    }

    @Override
    protected String address() {
        return ProposalAddress.walk(number);
    }
}
