package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chalkline.changes.ChangeCharts;
import org.chalkline.changes.MoneyWords;
import org.chalkline.changes.PlanDifference;
import org.chalkline.charts.Chart;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Reading;
import org.chalkline.portfolio.Risk;
import org.chalkline.shared.Days;

/** What was decided, what happened, and what changed since the last edition, in words and dollars. */
record ChangesPage(PlanDifference difference, Decided decided, LocalDate since, LocalDate asOf) {

    /** How many decisions, and how many events, stand before the money. */
    private static final int FIRST = 2;

    static ChangesPage of(Portfolio before, Portfolio now, Decided decided, LocalDate since, LocalDate asOf) {
        return new ChangesPage(PlanDifference.between(before, now), decided, since, asOf);
    }

    String sentence() {
        var count = decided.taken().size();
        var decisions = count == 0
                ? ""
                : ", %,d %s taken and ".formatted(count, count == 1 ? "decision was" : "decisions were");
        var since = "Since %s%s".formatted(Days.words(this.since), count == 0 ? " " : "");
        if (difference.isEmpty()) {
            return since + decisions + (count == 0 ? "nothing changed." : "nothing else changed.");
        }
        return since
                + decisions
                + "%,d %s changed; %s."
                        .formatted(
                                difference.records().size(),
                                difference.records().size() == 1 ? "record" : "records",
                                MoneyWords.total(difference));
    }

    /** The first of what was decided and of what happened, the money, and then all the rest. */
    List<String> points() {
        var decisions = decided.taken().stream()
                .map(line -> "Decided: " + DecisionWords.brief(line) + ".")
                .toList();
        var events = events();
        var points = new ArrayList<String>();
        decisions.stream().limit(FIRST).forEach(points::add);
        events.stream().limit(FIRST).forEach(points::add);
        points.addAll(MoneyWords.sentences(difference));
        decisions.stream().skip(FIRST).forEach(points::add);
        events.stream().skip(FIRST).forEach(points::add);
        difference
                .records()
                .forEach(change -> points.add(
                        "%s: %s.".formatted(change.title(), change.how().words())));
        return points;
    }

    private List<String> events() {
        var events = new ArrayList<String>();
        decided.cameOf()
                .forEach(line -> events.add(
                        "Happened: “%s”. %s.".formatted(line.title(), stripped(DecisionWords.cameOf(line)))));
        for (var work : difference.after().initiatives()) {
            difference
                    .before()
                    .initiative(work.id())
                    .flatMap(was -> moved(was, work))
                    .ifPresent(events::add);
        }
        for (var goal : difference.after().goals()) {
            difference.before().goals().stream()
                    .filter(was -> was.id().equals(goal.id()))
                    .forEach(was -> read(was, goal, events));
        }
        for (var risk : difference.after().risks()) {
            difference
                    .before()
                    .risk(risk.id())
                    .flatMap(was -> turned(was, risk))
                    .ifPresent(events::add);
        }
        return events;
    }

    private static String stripped(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static Optional<String> moved(Initiative was, Initiative is) {
        return was.phase() == is.phase()
                ? Optional.empty()
                : Optional.of("Happened: “%s” went from %s to %s."
                        .formatted(is.title(), was.phase().words(), is.phase().words()));
    }

    private static void read(Goal was, Goal is, List<String> events) {
        for (var measure : is.measures()) {
            var before = was.measures().stream()
                    .filter(it -> it.name().equals(measure.name()))
                    .findFirst();
            last(measure)
                    .filter(reading -> before.flatMap(ChangesPage::last)
                            .filter(old -> !old.date().isBefore(reading.date()))
                            .isEmpty())
                    .ifPresent(reading -> events.add("Happened: %s stands at %s %s on %s."
                            .formatted(
                                    measure.name(),
                                    reading.value().toPlainString(),
                                    measure.unit(),
                                    Days.words(reading.date()))));
        }
    }

    private static Optional<Reading> last(Measure measure) {
        return measure.readings().stream().max(java.util.Comparator.comparing(Reading::date));
    }

    private static Optional<String> turned(Risk was, Risk is) {
        var before = was.residual().band();
        var after = is.residual().band();
        return before == after
                ? Optional.empty()
                : Optional.of("Happened: the risk “%s” went from %s to %s."
                        .formatted(is.title(), before.words(), after.words()));
    }

    Optional<Chart> chart() {
        var charts = new ChangeCharts(difference, since, asOf);
        return charts.money()
                .map(Chart.class::cast)
                .or(() -> charts.alignment().map(Chart.class::cast))
                .or(() -> charts.risks().map(Chart.class::cast));
    }
}
