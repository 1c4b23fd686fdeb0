package org.chalkline.funding.ui;

import java.util.Map;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.shared.Money;

/** Which of a line's amounts the sheet shows. */
enum LineAmount {
    PLANNED("planned"),
    REVISED("revised"),
    COMMITTED("committed"),
    ACTUAL("actual");

    private final String component;

    LineAmount(String component) {
        this.component = component;
    }

    String words() {
        return component;
    }

    Money of(BudgetLine line) {
        return switch (this) {
            case PLANNED -> line.planned();
            case REVISED -> line.revised();
            case COMMITTED -> line.committed();
            case ACTUAL -> line.actual();
        };
    }

    /** The revised budget equals the planned one until somebody revises it. */
    BudgetLine with(BudgetLine line, Money amount) {
        return this == PLANNED && line.revised().equals(line.planned())
                ? RecordValues.with(line, Map.of("planned", amount, "revised", amount))
                : RecordValues.with(line, Map.of(component, amount));
    }
}
