package org.chalkline.shell;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chalkline.portfolio.Category;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.PastMoment;
import org.jspecify.annotations.Nullable;

/**
 * What part of the plan a screen shows, as kept in the address.
 *
 * @param year null for all years of the plan
 * @param category null for all categories
 * @param asOf the past moment whose plan is shown; null for now. The picture service knows it by itself
 */
public record PlanFilter(
        @Nullable FiscalYear year,
        @Nullable Category category,
        @Nullable PastMoment asOf) {

    public static final PlanFilter ALL = new PlanFilter(null, null, null);

    private static final String YEAR = "fy";
    private static final String CATEGORY = "category";
    private static final String ALL_YEARS = "all";

    /** The names of the parameters in an address. */
    static final Set<String> NAMES = Set.of(YEAR, CATEGORY, PastShown.NAME);

    /** Of today. */
    public PlanFilter(@Nullable FiscalYear year, @Nullable Category category) {
        this(year, category, null);
    }

    /** Reads {@code ?fy=2027&category=security}; what can't be read means "all"; {@code fy=all} says so. */
    public static PlanFilter of(QueryParameters parameters) {
        return new PlanFilter(
                parameters.getSingleParameter(YEAR).flatMap(PlanFilter::year).orElse(null),
                parameters
                        .getSingleParameter(CATEGORY)
                        .flatMap(PlanFilter::category)
                        .orElse(null),
                PastShown.of(parameters).orElse(null));
    }

    /** Whether an address says which year it is about: one, or all of them. */
    static boolean namesYear(QueryParameters parameters) {
        return parameters.getSingleParameter(YEAR).isPresent();
    }

    /** The parameters for an address. All years are named too: an address without a year means the current one. */
    public QueryParameters toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(YEAR, List.of(year == null ? ALL_YEARS : String.valueOf(year.endYear())));
        if (category != null) {
            parameters.put(CATEGORY, List.of(category.words()));
        }
        if (asOf != null) {
            parameters.put(PastShown.NAME, List.of(asOf.toString()));
        }
        return new QueryParameters(parameters);
    }

    /** The day on which the screen's words hold: today, or the past one that is shown. */
    public LocalDate dayOr(LocalDate today) {
        return asOf != null && asOf.day().isBefore(today) ? asOf.day() : today;
    }

    public boolean covers(FiscalYear other) {
        return year == null || year.equals(other);
    }

    public boolean covers(Category other) {
        return category == null || category == other;
    }

    private static Optional<FiscalYear> year(String text) {
        return text.matches("(199\\d|20\\d\\d)")
                ? Optional.of(new FiscalYear(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static Optional<Category> category(String text) {
        return Arrays.stream(Category.values())
                .filter(category -> category.words().equals(text))
                .findFirst();
    }
}
