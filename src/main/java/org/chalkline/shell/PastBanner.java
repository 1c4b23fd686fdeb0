package org.chalkline.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import org.chalkline.shared.Days;
import org.chalkline.shared.PastMoment;

/** Says above a page, so that nobody misses it, that it shows the past, and leads back. */
class PastBanner extends Div {

    private final Span words = new Span();
    private final Anchor back = new Anchor("", "Back to today");

    PastBanner() {
        addClassName("past-banner");
        getElement().setAttribute("role", "status");
        setVisible(false);
        // Loaded anew: a view that is open already has left its buttons for editing out.
        back.setRouterIgnore(true);
        add(words, back);
    }

    private static String words(PastMoment moment) {
        var revision = moment.revision();
        return Days.words(moment.day()) + (revision == null ? "" : ", after revision %,d".formatted(revision));
    }

    void show(Location place) {
        var moment = PastShown.shown();
        setVisible(moment.isPresent());
        moment.ifPresent(it -> {
            words.setText("The plan as it was on " + words(it) + ". Read only.");
            var today = new HashMap<>(place.getQueryParameters().getParameters());
            today.remove(PastShown.NAME);
            back.setHref(new Location(place.getPath(), new QueryParameters(today)).getPathWithQueryParameters());
        });
    }
}
