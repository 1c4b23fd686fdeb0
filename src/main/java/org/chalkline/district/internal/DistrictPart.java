package org.chalkline.district.internal;

import java.math.BigDecimal;
import java.time.Month;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanPart;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Strength;
import org.chalkline.portfolio.Thresholds;
import org.chalkline.portfolio.Upsert;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The district's part of the plan, kept as named settings. */
@Component
class DistrictPart implements PlanPart {

    private static final String NAME = "name";
    private static final String YEAR_START = "fiscal-year-start";
    private static final String CURRENT_YEAR = "current-fiscal-year";
    private static final String STUDENTS = "students";
    private static final String SITES = "sites";
    private static final String DISCOUNT = "e-rate-discount";
    private static final String MODERATE = "moderate-from";
    private static final String STRONG = "strong-from";
    private static final String VERY_STRONG = "very-strong-from";
    private static final String REVIEW = "review-months";
    private static final String APPETITE = "appetite.";
    private static final String RUBRIC = "rubric.";

    private final SettingRepository settings;

    DistrictPart(SettingRepository settings) {
        this.settings = settings;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Plan read() {
        var values = settings.findAll().stream().collect(Collectors.toMap(SettingEntity::name, SettingEntity::content));
        return part(values.containsKey(NAME) ? district(values) : null);
    }

    private static Plan part(@Nullable District district) {
        return new Plan(district, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static District district(Map<String, String> values) {
        var appetite = new EnumMap<RiskCategory, Integer>(RiskCategory.class);
        for (var category : RiskCategory.values()) {
            var accepted = values.get(APPETITE + category.name());
            if (accepted != null) {
                appetite.put(category, Integer.valueOf(accepted));
            }
        }
        return new District(
                values.getOrDefault(NAME, ""),
                Month.valueOf(values.getOrDefault(YEAR_START, "JULY")),
                new FiscalYear(Integer.parseInt(values.getOrDefault(CURRENT_YEAR, "2027"))),
                Integer.parseInt(values.getOrDefault(STUDENTS, "0")),
                Integer.parseInt(values.getOrDefault(SITES, "0")),
                new Percent(new BigDecimal(values.getOrDefault(DISCOUNT, "0"))),
                appetite,
                thresholds(values),
                rubric(values));
    }

    private static Thresholds thresholds(Map<String, String> values) {
        var usual = Thresholds.DEFAULT;
        return new Thresholds(
                number(values, MODERATE, usual.moderateFrom()),
                number(values, STRONG, usual.strongFrom()),
                number(values, VERY_STRONG, usual.veryStrongFrom()),
                number(values, REVIEW, usual.reviewMonths()));
    }

    private static int number(Map<String, String> values, String name, int otherwise) {
        var text = values.get(name);
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static Map<Strength, String> rubric(Map<String, String> values) {
        var rubric = new EnumMap<Strength, String>(Strength.class);
        for (var strength : Strength.values()) {
            var text = values.get(RUBRIC + strength.name());
            if (text != null) {
                rubric.put(strength, text);
            }
        }
        return rubric;
    }

    @Override
    public void write(Plan changes) {
        var district = changes.district();
        if (district == null) {
            return;
        }
        var kept = settings.findAll();
        var values = values(district);
        // What a district no longer says of a category or a strength would come back with the next start.
        settings.deleteAll(
                kept.stream().filter(it -> !values.containsKey(it.name())).toList());
        settings.saveAll(Upsert.of(
                kept,
                List.copyOf(values.entrySet()),
                SettingEntity::name,
                Map.Entry::getKey,
                entry -> new SettingEntity(entry.getKey(), entry.getValue()),
                (entity, entry) -> entity.become(entry.getValue())));
    }

    @Override
    public void remove(Plan gone) {
        if (gone.district() != null) {
            settings.deleteAll();
        }
    }

    private static Map<String, String> values(District district) {
        var values = new LinkedHashMap<String, String>();
        values.put(NAME, district.name());
        values.put(YEAR_START, district.fiscalYearStart().name());
        values.put(CURRENT_YEAR, String.valueOf(district.currentYear().endYear()));
        values.put(STUDENTS, String.valueOf(district.students()));
        values.put(SITES, String.valueOf(district.sites()));
        values.put(DISCOUNT, district.eRateDiscount().points().toPlainString());
        values.put(MODERATE, String.valueOf(district.thresholds().moderateFrom()));
        values.put(STRONG, String.valueOf(district.thresholds().strongFrom()));
        values.put(VERY_STRONG, String.valueOf(district.thresholds().veryStrongFrom()));
        values.put(REVIEW, String.valueOf(district.thresholds().reviewMonths()));
        district.rubric().forEach((strength, text) -> values.put(RUBRIC + strength.name(), text));
        district.appetite()
                .forEach((category, accepted) -> values.put(APPETITE + category.name(), accepted.toString()));
        return values;
    }
}
