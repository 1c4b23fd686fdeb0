package org.chalkline.shell;

import java.util.List;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What the frame needs to know of the plan. */
public interface FilterChoices {

    /** All of it at once, of one revision, as the signed-in person may see it. Never fails. */
    Choices current();

    /**
     * Whose plan it is and which years can be chosen.
     *
     * @param district its name; empty when there is no plan yet or the person may not see it
     * @param currentYear null when no money is planned yet or the person may not see it
     * @param years earliest first
     */
    record Choices(String district, @Nullable FiscalYear currentYear, List<FiscalYear> years) {

        /** Before there is a plan. */
        public static final Choices NONE = new Choices("", null, List.of());

        public Choices {
            years = List.copyOf(years);
        }
    }
}
