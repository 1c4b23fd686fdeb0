package org.chalkline.briefings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionComparison;
import org.chalkline.briefings.EditionReader;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.PageHead;

/** Two editions for the same kind of meeting, page by page: what each said then and says now. */
@Route(EditionAddress.COMPARE)
@PageTitle("Compare editions | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./editing/editing.css")
@CssImport("./briefings/briefings.css")
@CssImport("./briefings/reading.css")
class CompareView extends Div implements BeforeEnterObserver {

    private final transient EditionReader editions;

    CompareView(EditionReader editions) {
        this.editions = editions;
        addClassNames("plan-page", "edition-compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var out = editions.editions().stream().filter(it -> it.state().isOut()).toList();
        var parameters = event.getLocation().getQueryParameters();
        var to = parameters
                .getSingleParameter("to")
                .map(text -> listed(out, text))
                .orElseGet(() -> latest(out));
        var from = parameters
                .getSingleParameter("from")
                .map(text -> listed(out, text))
                .orElseGet(() -> to.flatMap(it -> before(out, it)));
        // What is not there and what is not for this reader look alike.
        if (parameters.getSingleParameter("to").isPresent() && to.isEmpty()
                || parameters.getSingleParameter("from").isPresent() && from.isEmpty()) {
            event.rerouteToError(NotFoundException.class, "");
            return;
        }
        add(new Anchor(EditionAddress.LIST, "All editions"));
        if (from.isEmpty() || to.isEmpty()) {
            add(
                    new PageHead("Compare editions", "There is nothing to compare yet."),
                    new EmptyState(
                            "Fewer than two editions",
                            "When two editions for the same kind of meeting are published, what changed from one to the other"
                                    + " stands here."));
            return;
        }
        show(out, from.get(), to.get());
    }

    private void show(List<Edition.Listed> out, Edition.Listed from, Edition.Listed to) {
        var choices = new Div(choice("From", out, from, it -> go(it, to)), choice("To", out, to, it -> go(from, it)));
        choices.addClassNames("filters", "compare-choices");
        if (from.content().occasion() != to.content().occasion()) {
            add(
                    new PageHead("Compare editions", "These two are for different kinds of meetings."),
                    choices,
                    new EmptyState(
                            "Choose two for the same kind of meeting",
                            "What a cabinet meeting sees and what the board sees are not the same pages."));
            return;
        }
        var earlier = editions.find(from.number()).orElseThrow();
        var later = editions.find(to.number()).orElseThrow();
        var comparison = EditionComparison.between(earlier.sheets(), later.sheets());
        add(new PageHead("Compare editions", comparison.sentence()), choices);
        comparison.pages().forEach(page -> add(new PageChangeCard(page, from.number(), to.number())));
    }

    private static Select<Edition.Listed> choice(
            String label,
            List<Edition.Listed> out,
            Edition.Listed chosen,
            com.vaadin.flow.function.SerializableConsumer<Edition.Listed> choose) {
        var select = new Select<Edition.Listed>();
        select.setLabel(label);
        select.setItems(out);
        select.setItemLabelGenerator(
                it -> "%s: %s".formatted(it.content().meeting(), it.content().title()));
        select.setValue(chosen);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(change.getValue());
            }
        });
        return select;
    }

    private static void go(Edition.Listed from, Edition.Listed to) {
        UI.getCurrent().navigate(EditionAddress.compare(from.number(), to.number()));
    }

    private static Optional<Edition.Listed> listed(List<Edition.Listed> out, String text) {
        return out.stream()
                .filter(it -> String.valueOf(it.number()).equals(text))
                .findFirst();
    }

    /** The latest that has one before it. */
    private static Optional<Edition.Listed> latest(List<Edition.Listed> out) {
        return out.stream().filter(it -> before(out, it).isPresent()).findFirst();
    }

    /** The next in the list, which has the latest meeting first. */
    private static Optional<Edition.Listed> before(List<Edition.Listed> out, Edition.Listed later) {
        return out.stream()
                .skip(out.indexOf(later) + 1L)
                .filter(it -> it.content().occasion() == later.content().occasion())
                .findFirst();
    }
}
