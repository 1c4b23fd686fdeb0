package org.chalkline.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The past day whose plan a page shows, as its address says: {@code ?as-of=2026-10-24}. Known before the page is built,
 * and for as long as it is open.
 */
@Component
public class PastDay implements VaadinServiceInitListener {

    static final String NAME = "as-of";

    private final transient Clock clock;

    PastDay(Clock clock) {
        this.clock = clock;
    }

    /** Of the page that is being built or used; empty for today, and outside of pages. */
    public static Optional<LocalDate> shown() {
        var ui = UI.getCurrent();
        return ui == null
                ? Optional.empty()
                : Optional.ofNullable(ComponentUtil.getData(ui, Shown.class)).map(Shown::day);
    }

    /** What an address says; what can't be read says nothing. */
    static Optional<LocalDate> of(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter(NAME).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI().addBeforeEnterListener(enter -> keep(init.getUI(), enter.getLocation())));
    }

    /** Other screens than those of the plan have no past. Today, and days to come, are as today. */
    private void keep(UI ui, Location place) {
        var day = ShellLayout.isOfThePlan(place)
                ? of(place.getQueryParameters()).filter(it -> it.isBefore(LocalDate.now(clock)))
                : Optional.<LocalDate>empty();
        ComponentUtil.setData(ui, Shown.class, day.map(Shown::new).orElse(null));
    }

    private record Shown(LocalDate day) {}
}
