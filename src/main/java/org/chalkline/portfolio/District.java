package org.chalkline.portfolio;

import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;

/**
 * What is true of the district as a whole.
 *
 * @param fiscalYearStart the month on whose first day a fiscal year starts
 * @param appetite the highest residual score (1 to 25) the board accepts, per category of risk
 * @param thresholds where the district draws its lines
 * @param rubric the district's own words for a strength; where it has none, {@link Strength#rubric()} holds
 */
public record District(
        String name,
        Month fiscalYearStart,
        FiscalYear currentYear,
        int students,
        int sites,
        Percent eRateDiscount,
        Map<RiskCategory, Integer> appetite,
        Thresholds thresholds,
        Map<Strength, String> rubric)
        implements PlanRecord {

    private static final RecordKey KEY = new RecordKey(RecordKind.DISTRICT, "district");

    public static final int DEFAULT_APPETITE = 9;

    /** Characters of a rubric's text. */
    public static final int LONGEST_RUBRIC = 400;

    public District {
        appetite = Collections.unmodifiableMap(new TreeMap<>(appetite));
        // History from before there were any holds none.
        thresholds = Objects.requireNonNullElse(thresholds, Thresholds.DEFAULT);
        rubric = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(rubric, Map.of())));
    }

    /** With the thresholds and the rubric that hold where a district has none of its own. */
    public District(
            String name,
            Month fiscalYearStart,
            FiscalYear currentYear,
            int students,
            int sites,
            Percent eRateDiscount,
            Map<RiskCategory, Integer> appetite) {
        this(
                name,
                fiscalYearStart,
                currentYear,
                students,
                sites,
                eRateDiscount,
                appetite,
                Thresholds.DEFAULT,
                Map.of());
    }

    /** There is one district. */
    @Override
    public RecordKey key() {
        return KEY;
    }

    /** By what a strength is judged here. */
    public String rubricFor(Strength strength) {
        return rubric.getOrDefault(strength, strength.rubric());
    }

    /** The highest residual score accepted in a category; moderate where the board has not said. */
    public int appetiteFor(RiskCategory category) {
        return appetite.getOrDefault(category, DEFAULT_APPETITE);
    }
}
