package org.chalkline.shell;

import java.util.List;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Before there is a plan. */
enum NoChoices implements FilterChoices {
    INSTANCE;

    @Override
    public String district() {
        return "";
    }

    @Override
    public @Nullable FiscalYear currentYear() {
        return null;
    }

    @Override
    public List<FiscalYear> years() {
        return List.of();
    }
}
