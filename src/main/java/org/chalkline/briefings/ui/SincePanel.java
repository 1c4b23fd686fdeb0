package org.chalkline.briefings.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chalkline.briefings.EditionChanged;
import org.chalkline.briefings.SinceEdition;
import org.chalkline.briefings.SinceEditionReader;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.OpenScreens;
import org.springframework.security.access.AccessDeniedException;

/** One line: what has moved since the last edition, with the way to both. Stands nowhere before the first edition. */
@CssImport("./briefings/pages.css")
class SincePanel extends Div {

    private final transient SinceEditionReader editions;

    SincePanel(SinceEditionReader editions, OpenScreens screens) {
        this.editions = editions;
        addClassName("since-edition");
        screens.follow(this, PlanRevised.class, revised -> follow());
        screens.follow(this, EditionChanged.class, changed -> follow());
        show();
    }

    private void follow() {
        try {
            show();
        } catch (AccessDeniedException ended) {
            // Signed out meanwhile: what stands here stays until the page is left.
        }
    }

    private void show() {
        removeAll();
        var since = editions.since();
        setVisible(since.isPresent());
        since.ifPresent(this::show);
    }

    private void show(SinceEdition since) {
        add(new Span(since.sentence()));
        if (!since.isNothing()) {
            add(link("changes?revision=" + since.revision(), "See what changed"));
        }
        add(link(EditionAddress.of(since.edition()), "Read the edition"));
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("since-link");
        return link;
    }
}
