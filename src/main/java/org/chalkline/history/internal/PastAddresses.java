package org.chalkline.history.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import java.time.LocalDate;
import org.chalkline.access.CurrentReader;
import org.chalkline.revisions.RevisionService;
import org.chalkline.shared.PastMoment;
import org.chalkline.shell.PastShown;
import org.springframework.stereotype.Component;

/** An address that names a revision which is not one of its day leads nowhere: no page says what never was. */
@Component
class PastAddresses implements VaadinServiceInitListener {

    private final transient RevisionService revisions;
    private final transient CurrentReader reader;
    private final transient Clock clock;

    PastAddresses(RevisionService revisions, CurrentReader reader, Clock clock) {
        this.revisions = revisions;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent enter) {
        // The page that says so is at the same address.
        var nothingThere = HasErrorParameter.class.isAssignableFrom(enter.getNavigationTarget());
        PastShown.at(enter.getLocation(), LocalDate.now(clock))
                .filter(moment -> !nothingThere && reader.readsPlan() && !wasOf(moment))
                .ifPresent(moment -> enter.rerouteToError(NotFoundException.class, ""));
    }

    private boolean wasOf(PastMoment moment) {
        var number = moment.revision();
        return number == null
                || revisions
                        .find(number)
                        .filter(it -> LocalDate.ofInstant(it.madeAt(), clock.getZone())
                                .equals(moment.day()))
                        .isPresent();
    }
}
