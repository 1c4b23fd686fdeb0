package org.chalkline.history.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.chalkline.revisions.ShownDay;
import org.chalkline.shell.PastDay;
import org.springframework.stereotype.Component;

/** The day that the address of the page names. */
@Component
class DayOnScreen implements ShownDay {

    @Override
    public Optional<LocalDate> past() {
        return PastDay.shown();
    }
}
