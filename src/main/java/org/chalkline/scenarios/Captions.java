package org.chalkline.scenarios;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.charts.Caption;
import org.chalkline.portfolio.OtherWork.Kind;
import org.chalkline.portfolio.Portfolio;

/** The trust strip of this module's charts. */
final class Captions {

    private Captions() {}

    static Caption of(Portfolio portfolio, LocalDate asOf, String id, String title, String sentence, String addsUp) {
        return new Caption(
                id, title, sentence, "Plan revision " + portfolio.revision(), asOf, leftOut(portfolio), addsUp);
    }

    private static List<String> leftOut(Portfolio portfolio) {
        var withheld = portfolio.otherWork().withheld();
        if (withheld.contains(Kind.INITIATIVES) || withheld.contains(Kind.BUDGET_LINES)) {
            return List.of(
                    "Work above the clearance here is not on this list; what it costs counts as used by other work");
        }
        return withheld.contains(Kind.FUNDS)
                ? List.of(
                        "Funds above the clearance here are summed into other funds, whose amount limits nothing here")
                : List.of();
    }
}
