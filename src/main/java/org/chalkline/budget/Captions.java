package org.chalkline.budget;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.charts.Caption;
import org.chalkline.portfolio.OtherWork;
import org.chalkline.portfolio.Portfolio;

/** The trust strip of the budget's charts. */
final class Captions {

    private Captions() {}

    static Caption caption(
            Portfolio portfolio, LocalDate asOf, String id, String title, String sentence, String addsUp) {
        var source = "Plan revision " + portfolio.revision();
        return new Caption(id, title, sentence, source, asOf, leftOut(portfolio), addsUp);
    }

    private static List<String> leftOut(Portfolio portfolio) {
        var withheld = portfolio.otherWork().withheld();
        if (withheld.contains(OtherWork.Kind.INITIATIVES) || withheld.contains(OtherWork.Kind.BUDGET_LINES)) {
            return List.of("Work above the clearance here is summed into other work, so that totals stay right");
        }
        return withheld.contains(OtherWork.Kind.FUNDS)
                ? List.of("Funds above the clearance here are summed into other funds")
                : List.of();
    }
}
