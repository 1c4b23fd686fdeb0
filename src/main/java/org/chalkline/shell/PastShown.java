package org.chalkline.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.chalkline.shared.PastMoment;
import org.springframework.stereotype.Component;

/**
 * The past moment whose plan a page shows, as its address says: {@code ?as-of=2026-10-24} for the end of a day,
 * {@code ?as-of=2026-10-24r17} for a revision. Known before the page is built, and for as long as it is open.
 */
@Component
public class PastShown implements VaadinServiceInitListener {

    static final String NAME = "as-of";

    private final transient Clock clock;

    PastShown(Clock clock) {
        this.clock = clock;
    }

    /** Of the page that is being built or used; empty for now, and outside of pages. */
    public static Optional<PastMoment> shown() {
        var ui = UI.getCurrent();
        return ui == null
                ? Optional.empty()
                : Optional.ofNullable(ComponentUtil.getData(ui, Shown.class)).map(Shown::moment);
    }

    /** What an address says; what can't be read says nothing. */
    static Optional<PastMoment> of(QueryParameters parameters) {
        return parameters.getSingleParameter(NAME).flatMap(PastMoment::parse);
    }

    /** Other screens than those of the plan have no past. The end of today, and days to come, are as now. */
    public static Optional<PastMoment> at(Location place, LocalDate today) {
        return ShellLayout.isOfThePlan(place)
                ? of(place.getQueryParameters())
                        .filter(it -> it.day().isBefore(today)
                                || (it.revision() != null && it.day().equals(today)))
                : Optional.empty();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI().addBeforeEnterListener(enter -> keep(init.getUI(), enter.getLocation())));
    }

    private void keep(UI ui, Location place) {
        ComponentUtil.setData(
                ui, Shown.class, at(place, LocalDate.now(clock)).map(Shown::new).orElse(null));
    }

    private record Shown(PastMoment moment) {}
}
