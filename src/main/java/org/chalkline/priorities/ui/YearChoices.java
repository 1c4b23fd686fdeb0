package org.chalkline.priorities.ui;

import java.util.List;
import java.util.stream.Stream;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;

/** The fiscal years that a list may ask for. */
final class YearChoices {

    private static final int AHEAD = 3;

    private YearChoices() {}

    /** Those in which money is planned, and the next ones. */
    static List<FiscalYear> of(Portfolio picture) {
        var current = picture.district().currentYear();
        return Stream.concat(picture.years().stream(), current.to(current.plus(AHEAD)).stream())
                .filter(year -> year.compareTo(current) >= 0)
                .distinct()
                .sorted()
                .toList();
    }
}
