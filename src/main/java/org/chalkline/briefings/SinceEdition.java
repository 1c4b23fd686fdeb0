package org.chalkline.briefings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chalkline.changes.PlanDifference;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/**
 * What has moved in the plan since an edition was frozen, as one reader may see both.
 *
 * @param edition its number
 * @param meeting such as "Board meeting on Nov 17, 2026"
 * @param revision of the plan that it was frozen with
 * @param records how many were added, changed or retired
 * @param money by how much each fiscal year costs more, or less; only those that differ
 */
public record SinceEdition(long edition, String meeting, long revision, int records, List<YearMoved> money) {

    public SinceEdition {
        money = List.copyOf(money);
    }

    /** @param more negative for less */
    public record YearMoved(FiscalYear year, Money more) {
        private String words() {
            return more.isNegative()
                    ? "%s less in %s".formatted(more.negated(), year)
                    : "%s more in %s".formatted(more, year);
        }
    }

    public static SinceEdition of(long edition, String meeting, long revision, PlanDifference difference) {
        var money = difference.years().stream()
                .map(year -> new YearMoved(year, difference.difference(year)))
                .filter(it -> !it.more().isZero())
                .toList();
        return new SinceEdition(edition, meeting, revision, difference.records().size(), money);
    }

    public boolean isNothing() {
        return records == 0;
    }

    /** Such as "Since the edition for the board meeting on Nov 17, 2026: 3 records changed, $120,000 more in FY27." */
    public String sentence() {
        var since = "Since the edition for the %s%s"
                .formatted(meeting.substring(0, 1).toLowerCase(Locale.ROOT), meeting.substring(1));
        if (isNothing()) {
            return since + " nothing changed.";
        }
        return "%s: %,d %s changed, %s."
                .formatted(
                        since,
                        records,
                        records == 1 ? "record" : "records",
                        money.isEmpty()
                                ? "and each year costs as much as before"
                                : money.stream().map(YearMoved::words).collect(Collectors.joining(", ")));
    }
}
