package org.chalkline.shell;

import java.util.List;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What the frame needs to know of the plan: whose it is and which years can be chosen. Never fails. */
public interface FilterChoices {

    /** The district's name as the signed-in person may see it; empty when there is none yet. */
    String district();

    /** The district's current year; null when there is no plan yet or the person may not see it. */
    @Nullable
    FiscalYear currentYear();

    /** The years offered, earliest first; empty when there is no plan yet or the person may not see it. */
    List<FiscalYear> years();
}
