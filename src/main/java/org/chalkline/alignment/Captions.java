package org.chalkline.alignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Table;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;

/** The words that the charts of this module have in common. */
record Captions(Portfolio portfolio, Scope scope, LocalDate asOf) {

    Caption of(String id, String title, String sentence, String addsUp) {
        return new Caption(id, title, sentence, "Plan revision " + portfolio.revision(), asOf, leftOut(), addsUp);
    }

    private List<String> leftOut() {
        if (portfolio.otherWork().withheld().isEmpty()) {
            return List.of();
        }
        return List.of(
                scope.coversOtherWork()
                        ? "What is above the clearance here is summed into other work, other goals and other funds"
                        : "What is above the clearance here is left out: its category is not told");
    }

    /** "FY27", or "FY27 to FY29", and the category where there is one. */
    String where() {
        return scope.category() == null
                ? scope.yearsInWords(portfolio)
                : scope.yearsInWords(portfolio) + ", " + scope.category().words();
    }

    static String count(long number, String one, String many) {
        return number == 1 ? "1 " + one : "%,d %s".formatted(number, many);
    }

    static String wholePercent(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    static Value percent(BigDecimal percent) {
        var rounded = percent.setScale(1, RoundingMode.HALF_UP);
        return new Value(rounded, rounded.toPlainString() + " %");
    }

    static Table.Cell percentCell(BigDecimal percent) {
        var value = percent(percent);
        return Table.Cell.of(value.text(), value.number());
    }
}
