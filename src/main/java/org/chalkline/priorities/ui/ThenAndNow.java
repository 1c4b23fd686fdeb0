package org.chalkline.priorities.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.BenefitReview;
import org.chalkline.priorities.LedgerEntry;
import org.chalkline.shared.Days;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was promised when work was approved, against what has happened.
 *
 * @param sentence the answer first: what became dearer, later or smaller
 * @param rows in money, date and benefit
 */
record ThenAndNow(String sentence, List<Row> rows) {

    /** @param change in words; empty where the two can't be compared */
    record Row(String what, String then, String now, String change) {}

    ThenAndNow {
        rows = List.copyOf(rows);
    }

    /** Empty for a risk, and for work that is no longer in the picture. */
    static Optional<ThenAndNow> of(LedgerEntry entry, Portfolio now) {
        return entry.initiative().flatMap(then -> now.initiative(then.id()).map(it -> compare(entry, then, now, it)));
    }

    private static ThenAndNow compare(LedgerEntry entry, Initiative then, Portfolio nowPlan, Initiative now) {
        var review = entry.cameOf().reviewed();
        var planned = sum(entry, entry.seen(), then, BudgetLine::planned);
        var revised = sum(entry, nowPlan, now, BudgetLine::revised);
        var spent = sum(entry, nowPlan, now, BudgetLine::actual);
        var committed = sum(entry, nowPlan, now, BudgetLine::committed);
        var rows = new ArrayList<Row>();
        rows.add(new Row("Budget for " + years(entry), planned.toString(), revised.toString(), more(planned, revised)));
        rows.add(new Row("Spent so far", "", spent.toString(), share(spent, revised)));
        rows.add(new Row("Committed and not yet paid", "", committed.toString(), ""));
        var finished = review != null && review.finished() != null ? review.finished() : now.end();
        rows.add(new Row("End", day(then.end()), day(finished), later(then.end(), finished)));
        rows.add(new Row("Phase", then.phase().words(), now.phase().words(), ""));
        benefits(then.benefits(), review, rows);
        return new ThenAndNow(sentence(planned, revised, then.end(), finished, review), rows);
    }

    private static String sentence(
            Money planned,
            Money revised,
            @Nullable LocalDate then,
            @Nullable LocalDate now,
            @Nullable BenefitReview review) {
        var money = planned.equals(revised)
                ? "The budget is as it was approved, %s".formatted(planned.brief())
                : "The budget is %s: it was approved with %s".formatted(revised.brief(), planned.brief());
        var time = later(then, now);
        var date = then == null || now == null
                ? ""
                : time.equals("the same") ? "; the end is as it was promised" : "; it ends " + time;
        var came = review == null
                ? "Nobody has reviewed the benefits yet."
                : "The benefits were reviewed by " + review.person() + ".";
        return money + date + ". " + came;
    }

    private static Money sum(
            LedgerEntry entry, Portfolio picture, Initiative work, Function<BudgetLine, Money> amount) {
        return Money.sum(picture.linesOf(work.id()).stream()
                .filter(line -> entry.years().contains(line.year()))
                .map(amount)
                .toList());
    }

    private static String years(LedgerEntry entry) {
        return String.join(", ", entry.years().stream().map(Object::toString).toList());
    }

    private static void benefits(Benefits then, @Nullable BenefitReview review, List<Row> rows) {
        var now = review == null ? null : review.benefits();
        money("Cash saved a year", then.cashSavings(), now == null ? null : now.cashSavings(), rows);
        money("Cost avoided a year", then.costAvoided(), now == null ? null : now.costAvoided(), rows);
        money("Revenue a year", then.revenue(), now == null ? null : now.revenue(), rows);
        var hours = now == null ? 0 : now.staffHours();
        if (then.staffHours() != 0 || hours != 0) {
            rows.add(new Row(
                    "Staff hours freed a year",
                    "%,d".formatted(then.staffHours()),
                    now == null ? "not reviewed yet" : "%,d".formatted(hours),
                    now == null ? "" : difference(hours - then.staffHours())));
        }
    }

    private static void money(String what, Money then, @Nullable Money now, List<Row> rows) {
        if (!then.isZero() || (now != null && !now.isZero())) {
            rows.add(new Row(
                    what,
                    then.toString(),
                    now == null ? "not reviewed yet" : now.toString(),
                    now == null ? "" : more(then, now)));
        }
    }

    private static String more(Money then, Money now) {
        var difference = now.minus(then);
        if (difference.isZero()) {
            return "the same";
        }
        return difference.isPositive() ? difference + " more" : difference.negated() + " less";
    }

    private static String difference(int hours) {
        return hours == 0 ? "the same" : "%,d %s".formatted(Math.abs(hours), hours > 0 ? "more" : "less");
    }

    private static String share(Money part, Money whole) {
        return whole.isPositive() ? "%d %% of the budget".formatted(part.cents() * 100 / whole.cents()) : "";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "not set" : Days.words(day);
    }

    private static String later(@Nullable LocalDate then, @Nullable LocalDate now) {
        if (then == null || now == null) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(then, now);
        if (days == 0) {
            return "the same";
        }
        var size = Math.abs(days);
        var length = size < 60
                ? "%d %s".formatted(size, size == 1 ? "day" : "days")
                : "%d months".formatted(Math.abs(ChronoUnit.MONTHS.between(then, now)));
        return length + (days > 0 ? " later" : " earlier");
    }
}
