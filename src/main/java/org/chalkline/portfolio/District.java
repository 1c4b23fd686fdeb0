package org.chalkline.portfolio;

import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;

/**
 * What is true of the district as a whole.
 *
 * @param fiscalYearStart the month on whose first day a fiscal year starts
 * @param appetite the highest residual score (1 to 25) the board accepts, per category of risk
 */
public record District(
        String name,
        Month fiscalYearStart,
        FiscalYear currentYear,
        int students,
        int sites,
        Percent eRateDiscount,
        Map<RiskCategory, Integer> appetite)
        implements PlanRecord {

    private static final RecordKey KEY = new RecordKey(RecordKind.DISTRICT, "district");

    public static final int DEFAULT_APPETITE = 9;

    public District {
        appetite = java.util.Collections.unmodifiableMap(new TreeMap<>(appetite));
    }

    /** There is one district. */
    @Override
    public RecordKey key() {
        return KEY;
    }

    /** The highest residual score accepted in a category; moderate where the board has not said. */
    public int appetiteFor(RiskCategory category) {
        return appetite.getOrDefault(category, DEFAULT_APPETITE);
    }
}
