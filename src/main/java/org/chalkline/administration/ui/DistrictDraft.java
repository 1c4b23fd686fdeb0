package org.chalkline.administration.ui;

import java.math.BigDecimal;
import java.time.Month;
import java.util.EnumMap;
import java.util.Objects;
import java.util.TreeMap;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Strength;
import org.chalkline.portfolio.Thresholds;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;
import org.jspecify.annotations.Nullable;

/** The district's record while somebody types. */
final class DistrictDraft {

    /** Where a line is drawn. */
    enum Line {
        MODERATE,
        STRONG,
        VERY_STRONG,
        REVIEW
    }

    private final TreeMap<RiskCategory, Integer> appetite;
    private final TreeMap<Strength, String> rubric;
    private final EnumMap<Line, Integer> lines = new EnumMap<>(Line.class);
    private String name;
    private Month start;
    private FiscalYear year;
    private int students;
    private int sites;
    private BigDecimal discount;

    DistrictDraft(District district) {
        name = district.name();
        start = district.fiscalYearStart();
        year = district.currentYear();
        students = district.students();
        sites = district.sites();
        discount = district.eRateDiscount().points();
        appetite = new TreeMap<>(district.appetite());
        rubric = new TreeMap<>(district.rubric());
        var thresholds = district.thresholds();
        lines.put(Line.MODERATE, thresholds.moderateFrom());
        lines.put(Line.STRONG, thresholds.strongFrom());
        lines.put(Line.VERY_STRONG, thresholds.veryStrongFrom());
        lines.put(Line.REVIEW, thresholds.reviewMonths());
    }

    /** Throws {@link IllegalArgumentException}, with words for people, where its lines don't rise. */
    District district() {
        var thresholds =
                new Thresholds(line(Line.MODERATE), line(Line.STRONG), line(Line.VERY_STRONG), line(Line.REVIEW));
        return new District(name, start, year, students, sites, new Percent(discount), appetite, thresholds, rubric);
    }

    String name() {
        return name;
    }

    void name(String text) {
        name = text;
    }

    Month start() {
        return start;
    }

    void start(Month month) {
        start = month;
    }

    FiscalYear year() {
        return year;
    }

    void year(FiscalYear current) {
        year = current;
    }

    int students() {
        return students;
    }

    void students(int number) {
        students = number;
    }

    int sites() {
        return sites;
    }

    void sites(int number) {
        sites = number;
    }

    BigDecimal discount() {
        return discount;
    }

    void discount(BigDecimal points) {
        discount = points;
    }

    int line(Line line) {
        return Objects.requireNonNull(lines.get(line));
    }

    void line(Line line, int number) {
        lines.put(line, number);
    }

    String rubric(Strength strength) {
        return rubric.getOrDefault(strength, "");
    }

    void rubric(Strength strength, String text) {
        if (text.isEmpty()) {
            rubric.remove(strength);
        } else {
            rubric.put(strength, text);
        }
    }

    @Nullable
    Integer appetite(RiskCategory category) {
        return appetite.get(category);
    }

    void appetite(RiskCategory category, @Nullable Integer score) {
        if (score == null) {
            appetite.remove(category);
        } else {
            appetite.put(category, score);
        }
    }
}
