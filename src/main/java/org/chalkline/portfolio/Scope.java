package org.chalkline.portfolio;

import java.util.Set;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What part of a plan an analysis looks at.
 *
 * @param years empty for all years
 * @param category null for all categories
 */
public record Scope(Set<FiscalYear> years, @Nullable Category category) {

    public static final Scope ALL = new Scope(Set.of(), null);

    public Scope {
        years = Set.copyOf(years);
    }

    /** One year and one category; null for all of them. */
    public static Scope of(@Nullable FiscalYear year, @Nullable Category category) {
        return new Scope(year == null ? Set.of() : Set.of(year), category);
    }

    public boolean covers(FiscalYear year) {
        return years.isEmpty() || years.contains(year);
    }

    public boolean covers(Initiative initiative) {
        return category == null || category == initiative.category();
    }

    /** Whether other work counts: its category is not known, so only where all categories are asked for. */
    public boolean coversOtherWork() {
        return category == null;
    }

    /** As read in a sentence about a plan: "FY27", or "FY27 to FY29" where all of the plan's years are meant. */
    public String yearsInWords(Portfolio portfolio) {
        if (!years.isEmpty()) {
            return yearsInWords();
        }
        var all = portfolio.years();
        return all.size() < 2
                ? all.stream().map(FiscalYear::label).findFirst().orElse("all years")
                : all.getFirst() + " to " + all.getLast();
    }

    /** As read in a sentence: "FY27", "FY27 and FY28", "FY27 to FY29", "all years". */
    public String yearsInWords() {
        var sorted = years.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return "all years";
        }
        var gapless = sorted.getLast().endYear() - sorted.getFirst().endYear() == sorted.size() - 1;
        return sorted.size() > 2 && gapless
                ? sorted.getFirst() + " to " + sorted.getLast()
                : String.join(" and ", sorted.stream().map(FiscalYear::label).toList());
    }
}
