package org.chalkline.history.internal;

import java.util.Optional;
import org.chalkline.revisions.ShownPast;
import org.chalkline.shared.PastMoment;
import org.chalkline.shell.PastShown;
import org.springframework.stereotype.Component;

/** The past moment that the address of the page names. */
@Component
class PastOnScreen implements ShownPast {

    @Override
    public Optional<PastMoment> past() {
        return PastShown.shown();
    }
}
