package org.chalkline.administration.ui;

import java.math.BigDecimal;
import java.time.Month;
import java.util.TreeMap;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;
import org.jspecify.annotations.Nullable;

/** The district's record while somebody types. */
final class DistrictDraft {

    private final TreeMap<RiskCategory, Integer> appetite;
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
    }

    District district() {
        return new District(name, start, year, students, sites, new Percent(discount), appetite);
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
