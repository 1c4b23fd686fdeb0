package org.chalkline.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chalkline.alignment.Alignment;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Waterfall;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.shared.Days;

/**
 * What changed, as charts: each is there only where something did.
 *
 * @param since the day of the earlier picture
 * @param today the day of the later one
 */
public record ChangeCharts(PlanDifference difference, LocalDate since, LocalDate today) {

    private static final int SHOWN = 8;

    /** What changed the planned cost of all years. */
    public Optional<Waterfall> money() {
        return MoneyChart.of(this);
    }

    /** The board's weights then and today, of all goals, if any changed. */
    public Optional<Bars> weights() {
        var all = Moved.all(
                difference,
                new Moved.Measure<>(
                        Portfolio::goals,
                        Goal::id,
                        goal -> goal.id().equals(GoalId.OTHER) ? "" : "goals/" + goal.id(),
                        Goal::title,
                        (picture, goal) -> goal.weight()));
        return bars(all, all.size(), new Words("weights-since", "Weights of the goals", "Goal", "weight"));
    }

    /** Alignment then and today, of the initiatives where it moved furthest. */
    public Optional<Bars> alignment() {
        var all = Moved.all(
                difference,
                new Moved.Measure<>(
                        Portfolio::initiatives,
                        Initiative::id,
                        it -> "initiatives/" + it.id(),
                        Initiative::title,
                        (picture, it) -> Alignment.of(picture, it.id()).rounded()));
        return bars(all, SHOWN, new Words("alignment-since", "Alignment of the work", "Initiative", "alignment"));
    }

    /** The scores of risks as things stand, then and today, of those that moved furthest. */
    public Optional<Bars> risks() {
        var all = Moved.all(
                difference,
                new Moved.Measure<>(
                        Portfolio::risks,
                        Risk::id,
                        it -> "risks/" + it.id(),
                        Risk::title,
                        (picture, it) -> BigDecimal.valueOf(it.residual().value())));
        return bars(all, SHOWN, new Words("risks-since", "Risks as they stand", "Risk", "score"));
    }

    /** @param thing what is compared, such as "Goal"; by its number, such as "weight" */
    private record Words(String id, String title, String thing, String number) {}

    private Optional<Bars> bars(List<Moved> all, int most, Words words) {
        var moved = Moved.furthestFirst(all);
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        var shown = most >= all.size() ? all : moved.subList(0, Math.min(most, moved.size()));
        var caption = caption(
                words.id(),
                words.title(),
                sentence(moved, words.number()),
                shown.size() < moved.size()
                        ? "%d of %,d that changed are drawn; the table has all".formatted(shown.size(), moved.size())
                        : "");
        return Optional.of(new Bars(
                caption,
                Bars.Orientation.HORIZONTAL,
                false,
                words.number(),
                shown.stream()
                        .map(it -> new Bars.Category(it.path(), it.title()))
                        .toList(),
                Moved.series(shown),
                Moved.table(words.thing(), shown.size() < moved.size() ? moved : shown)));
    }

    /** "3 weights changed since Oct 24, 2026, the most: “Safety”: up from 12 to 15." */
    private String sentence(List<Moved> moved, String number) {
        var most = moved.getFirst();
        return moved.size() == 1
                ? "One %s changed since %s, %s.".formatted(number, Days.words(since), most.words())
                : "%,d %ss changed since %s, the most %s."
                        .formatted(moved.size(), number, Days.words(since), most.words());
    }

    Caption caption(String id, String title, String sentence, String addsUp) {
        var after = difference.after();
        var source = "Plan revisions %d and %d".formatted(difference.before().revision(), after.revision());
        var leftOut = after.otherWork().withheld().isEmpty()
                ? List.<String>of()
                : List.of("What is above the clearance here is summed into other work, other goals and other funds");
        return new Caption(id, title, sentence, source, today, leftOut, addsUp);
    }
}
