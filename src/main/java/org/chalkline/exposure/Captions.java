package org.chalkline.exposure;

import java.time.LocalDate;
import java.util.List;
import org.chalkline.charts.Caption;
import org.chalkline.portfolio.OtherWork.Kind;
import org.chalkline.portfolio.Portfolio;

/** The words that the charts of this module have in common. */
record Captions(Portfolio portfolio, LocalDate asOf) {

    Caption of(String id, String title, String sentence, String addsUp) {
        return new Caption(id, title, sentence, "Plan revision " + portfolio.revision(), asOf, leftOut(), addsUp);
    }

    private List<String> leftOut() {
        return portfolio.otherWork().withheld().contains(Kind.RISKS)
                ? List.of("Risks above the clearance here are not counted")
                : List.of();
    }

    static String risks(long number) {
        return number == 1 ? "1 risk" : number + " risks";
    }
}
