package org.chalkline.priorities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RoleNames;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalChanged;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.Step;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.Steady;

/** The lists of priorities: what waits for the reader, and where each of them stands. */
@Route(ProposalAddress.LIST)
@Menu(title = "Priorities", order = 5.2, icon = "priorities")
@PageTitle("Priorities | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET})
@CssImport("./editing/editing.css")
@CssImport("./priorities/priorities.css")
class ProposalsView extends Div implements BeforeEnterObserver {

    private final transient PriorityReader proposals;
    private final transient ProposalService service;
    private final transient PictureService pictures;
    private final transient CurrentReader reader;
    private final transient Clock clock;

    ProposalsView(
            PriorityReader proposals,
            ProposalService service,
            PictureService pictures,
            CurrentReader reader,
            Clock clock,
            OpenScreens screens) {
        this.proposals = proposals;
        this.service = service;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
        addClassNames("plan-page", "priorities");
        screens.follow(this, ProposalChanged.class, event -> Steady.rebuild(this, this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show();
    }

    private void show() {
        var roles = reader.roles();
        var drafts = Step.CHANGE.isFor(roles);
        var all = proposals.proposals();
        var head = new PageHead("Priorities", ProposalWords.waiting(all, roles, clock.getZone()));
        if (drafts) {
            var draft = new Button("Draft a list", click -> draft());
            draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.with(draft);
        }
        add(head);
        if (all.isEmpty()) {
            add(new EmptyState(
                    "No list of priorities yet",
                    "A list ranks the work that money is asked for, and shows where the money ends. The technology chief"
                            + " drafts it, the business official says whether the money is there, and the superintendent"
                            + " decides."));
        }
        all.stream()
                .sorted(Comparator.comparing((Proposal it) -> !ProposalWords.isFor(it.state(), roles)))
                .forEach(it -> add(new ProposalCard(it, ProposalWords.isFor(it.state(), roles), clock.getZone())));
    }

    private void draft() {
        var picture = pictures.current();
        new DraftDialog(
                        YearChoices.of(picture),
                        picture.district().currentYear().plus(1),
                        (title, years) -> UI.getCurrent().navigate(ProposalAddress.of(service.draft(title, years))))
                .open();
    }
}
