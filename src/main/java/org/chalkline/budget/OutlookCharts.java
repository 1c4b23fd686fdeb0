package org.chalkline.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.budget.Forecast.Method;
import org.chalkline.budget.Outlook.By;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Bars.Orientation;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Money;

/** A year's budget against what became of it: variance, pace against the part of the year gone, and forecast. */
public final class OutlookCharts {

    /** More bars than this nobody reads; the table has all. */
    private static final int SHOWN = 12;

    private OutlookCharts() {}

    /** Planned, revised, and spent and committed. */
    public static Bars variance(Portfolio portfolio, Scope scope, By by, YearPart part, LocalDate asOf) {
        var all = Outlook.of(portfolio, scope, by, part);
        var total = Outlook.sum("Total", all);
        var shown = Outlook.shown(all, SHOWN);
        var caption = Captions.caption(
                portfolio,
                asOf,
                "variance-" + by.words(),
                "Planned, revised and used in %s, by %s".formatted(part.year(), by.words()),
                varianceSentence(all, total, part),
                "Revised less spent and committed is available: "
                        + total.amounts().available());
        return new Bars(
                caption,
                Orientation.HORIZONTAL,
                false,
                "$",
                categories(shown),
                List.of(
                        series(
                                "Planned",
                                Tone.NEUTRAL,
                                shown,
                                it -> it.amounts().planned()),
                        series("Revised", Tone.ACCENT, shown, it -> it.amounts().revised()),
                        series("Spent and committed", Tone.WARNING, shown, Outlook::used)),
                OutlookTables.variance(by, all, total));
    }

    private static String varianceSentence(List<Outlook> all, Outlook total, YearPart part) {
        if (all.isEmpty()) {
            return "Nothing is planned in " + part.year() + ".";
        }
        var over = all.stream()
                .filter(it -> it.amounts().available().isNegative())
                .map(it ->
                        it.name() + " by " + it.amounts().available().negated().brief())
                .toList();
        return "%s planned for %s became %s, of which %s %% is spent or committed%s."
                .formatted(
                        total.amounts().planned().brief(),
                        part.year(),
                        total.amounts().revised().brief(),
                        Shares.percent(total.used(), total.amounts().revised()),
                        over.isEmpty() ? "" : "; more than there is: " + few(over));
    }

    /** What share of each revised budget is spent and committed, with the part of the year gone as the first bar. */
    public static Bars pace(Portfolio portfolio, Scope scope, By by, YearPart part, LocalDate asOf) {
        var all = Outlook.of(portfolio, scope, by, part).stream()
                .sorted(Comparator.comparingLong(
                        (Outlook it) -> -share(it, it.amounts().actual())))
                .toList();
        var total = Outlook.sum("Total", all);
        var shown = Outlook.shown(all, SHOWN);
        var caption = Captions.caption(
                portfolio,
                asOf,
                "pace-" + by.words(),
                "Pace in %s against the year gone, by %s".formatted(part.year(), by.words()),
                paceSentence(all, total, part),
                "%s gone; shares are of the revised budgets".formatted(part.words()));
        var year = new Bars.Category("", "Part of the year gone");
        var categories =
                Stream.concat(Stream.of(year), categories(shown).stream()).toList();
        return new Bars(
                caption,
                Orientation.HORIZONTAL,
                true,
                "%",
                categories,
                List.of(
                        shares("The year gone", Tone.NEUTRAL, part.percent(), shown, it -> 0L),
                        shares(
                                "Spent",
                                Tone.ACCENT,
                                0,
                                shown,
                                it -> share(it, it.amounts().actual())),
                        shares(
                                "Committed",
                                Tone.WARNING,
                                0,
                                shown,
                                it -> share(it, it.amounts().committed()))),
                OutlookTables.pace(by, all, total, part));
    }

    private static String paceSentence(List<Outlook> all, Outlook total, YearPart part) {
        var ahead = all.stream()
                .filter(it -> share(it, it.amounts().actual()) > part.percent())
                .count();
        return "%d %% of %s is gone and %d %% of its revised budgets is spent, %d %% with what is committed; %d of %d %s"
                .formatted(
                        part.percent(),
                        part.year(),
                        share(total, total.amounts().actual()),
                        share(total, total.used()),
                        ahead,
                        all.size(),
                        "are spent faster than the year goes.");
    }

    /** Revised budget, spent and committed, and what is expected at the year's end. */
    public static Bars forecast(Portfolio portfolio, Scope scope, By by, YearPart part, LocalDate asOf) {
        var all = Outlook.of(portfolio, scope, by, part);
        var title = "Expected at the end of %s, by %s".formatted(part.year(), by.words());
        return forecast(portfolio, all, "forecast-" + by.words(), title, by, part, asOf);
    }

    /** How one initiative's year goes, by fund. */
    public static Bars ofInitiative(Portfolio portfolio, Initiative initiative, YearPart part, LocalDate asOf) {
        var all = Outlook.of(portfolio, initiative, part);
        var title = "How %s goes and ends, by fund".formatted(part.year());
        return forecast(portfolio, all, "forecast-of-initiative", title, By.FUND, part, asOf);
    }

    private static Bars forecast(
            Portfolio portfolio, List<Outlook> all, String id, String title, By by, YearPart part, LocalDate asOf) {
        var total = Outlook.sum("Total", all);
        var shown = Outlook.shown(all, SHOWN);
        var caption = Captions.caption(
                portfolio,
                asOf,
                id,
                title,
                forecastSentence(all, total, part),
                "How: " + methods(total) + ". Each is at least what is spent and committed");
        return new Bars(
                caption,
                Orientation.HORIZONTAL,
                false,
                "$",
                categories(shown),
                List.of(
                        series(
                                "Revised",
                                Tone.NEUTRAL,
                                shown,
                                it -> it.amounts().revised()),
                        series("Spent and committed", Tone.WARNING, shown, Outlook::used),
                        series("Expected at year's end", Tone.ACCENT, shown, Outlook::forecast)),
                OutlookTables.forecast(by, all, total));
    }

    private static String forecastSentence(List<Outlook> all, Outlook total, YearPart part) {
        if (all.isEmpty()) {
            return "Nothing is planned in " + part.year() + ".";
        }
        var over = all.stream()
                .filter(it -> it.over().isPositive())
                .map(it -> it.name() + " by " + it.over().brief())
                .toList();
        var difference = total.over();
        var against = difference.isZero()
                ? "as much as the revised budgets"
                : "%s %s the revised budgets"
                        .formatted(
                                (difference.isNegative() ? difference.negated() : difference).brief(),
                                difference.isNegative() ? "under" : "over");
        return "%s is expected to end at %s, %s%s."
                .formatted(
                        part.year(),
                        total.forecast().brief(),
                        against,
                        over.isEmpty() ? "; nothing goes over" : "; over go " + few(over));
    }

    static String methods(Outlook outlook) {
        return outlook.methods().stream().sorted().map(Method::words).collect(Collectors.joining("; "));
    }

    private static String few(List<String> names) {
        return names.size() <= 3
                ? Tables.listed(names)
                : Tables.listed(List.of(names.get(0), names.get(1), "%d more".formatted(names.size() - 2)));
    }

    static long share(Outlook outlook, Money part) {
        return Shares.percent(part, outlook.amounts().revised());
    }

    private static List<Bars.Category> categories(List<Outlook> shown) {
        return shown.stream().map(it -> new Bars.Category(it.key(), it.name())).toList();
    }

    private static Bars.Series series(String name, Tone tone, List<Outlook> shown, Function<Outlook, Money> amount) {
        return new Bars.Series(
                name, tone, shown.stream().map(it -> Value.of(amount.apply(it))).toList());
    }

    private static Bars.Series shares(
            String name, Tone tone, long first, List<Outlook> shown, Function<Outlook, Long> share) {
        var values = Stream.concat(Stream.of(first), shown.stream().map(share));
        return new Bars.Series(
                name,
                tone,
                values.map(it -> new Value(BigDecimal.valueOf(it), it + " %")).toList());
    }
}
