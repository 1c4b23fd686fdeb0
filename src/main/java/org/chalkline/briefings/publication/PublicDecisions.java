package org.chalkline.briefings.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chalkline.briefings.Decided;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.Outcome;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/**
 * What was decided about work in a fiscal year and went through the board, for the public: work, verdict, dollars, day, and the
 * public statement. Why, on which condition and by whom are the cabinet's and the board's.
 */
record PublicDecisions(PublicMoney money, Decided decided, FiscalYear year) {

    /** How many are drawn; the table holds all. */
    private static final int DRAWN = 12;

    /** Those that stand, the board's latest meeting first. */
    private List<LedgerLine> lines() {
        return decided.all().lines().stream()
                .filter(line -> line.kept().stands() && line.year().equals(year))
                .filter(line -> line.decision().subject().kind() == RecordKind.INITIATIVE)
                .filter(line -> line.boardItem() != null)
                .sorted(Comparator.comparing((LedgerLine line) ->
                                Objects.requireNonNull(line.boardItem()).date())
                        .reversed()
                        .thenComparing(line -> line.decision().number()))
                .toList();
    }

    boolean isEmpty() {
        return lines().isEmpty();
    }

    String sentence() {
        var lines = lines();
        return lines.isEmpty()
                ? words().of("decisions.none", money.year(year))
                : words().count("decisions.sentence", lines.size(), money.year(year), counted(lines));
    }

    /** Such as "9 approved ($3.2M), 2 put off and 1 declined". */
    private String counted(List<LedgerLine> lines) {
        var parts = new ArrayList<String>();
        var approved = lines.stream()
                .filter(line -> line.decision().outcome().isApproval())
                .toList();
        if (!approved.isEmpty()) {
            parts.add(words().count("decisions.approved", approved.size(), words().brief(asked(approved))));
        }
        for (var outcome : List.of(Outcome.DEFERRED, Outcome.DECLINED)) {
            var count = lines.stream()
                    .filter(line -> line.decision().outcome() == outcome)
                    .count();
            if (count > 0) {
                parts.add(words().count("decisions." + outcome.name().toLowerCase(Locale.ROOT), count));
            }
        }
        return words().listed(parts);
    }

    List<String> points() {
        return lines().stream().map(this::point).toList();
    }

    private String point(LedgerLine line) {
        var said = words().of(
                        "decisions.point",
                        told().apply(line.title()),
                        verdict(line),
                        line.asked().toString(),
                        day(line));
        return line.publicStatement().isBlank()
                ? said
                : said + " " + told().apply(line.publicStatement()).strip();
    }

    private String verdict(LedgerLine line) {
        var outcome = line.decision().outcome();
        var until = line.decision().until();
        return outcome == Outcome.DEFERRED && until != null
                ? words().of("verdict.deferred.until", words().day(until))
                : words().of("verdict." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private String day(LedgerLine line) {
        return words().day(Objects.requireNonNull(line.boardItem()).date());
    }

    Bars chart() {
        var lines = lines();
        var drawn = lines.stream()
                .sorted(Comparator.comparing(LedgerLine::asked).reversed())
                .limit(DRAWN)
                .toList();
        return new Bars(
                caption(lines),
                Bars.Orientation.HORIZONTAL,
                true,
                "$",
                drawn.stream()
                        .map(line -> new Bars.Category("", told().apply(line.title())))
                        .toList(),
                List.of(
                        series(
                                "decisions.bar.approved",
                                Tone.GOOD,
                                drawn,
                                Outcome.APPROVED,
                                Outcome.APPROVED_WITH_CONDITION),
                        series("decisions.bar.deferred", Tone.WARNING, drawn, Outcome.DEFERRED),
                        series("decisions.bar.declined", Tone.BAD, drawn, Outcome.DECLINED)),
                table(lines));
    }

    private Bars.Series series(String key, Tone tone, List<LedgerLine> drawn, Outcome... outcomes) {
        var wanted = List.of(outcomes);
        return new Bars.Series(
                words().of(key),
                tone,
                drawn.stream()
                        .map(line -> wanted.contains(line.decision().outcome()) ? line.asked() : Money.ZERO)
                        .map(words()::value)
                        .toList());
    }

    private Caption caption(List<LedgerLine> lines) {
        var left = new ArrayList<String>();
        if (lines.size() > DRAWN) {
            left.add(words().count("decisions.more", lines.size() - DRAWN));
        }
        left.add(words().of("decisions.left-out"));
        return new Caption(
                "decisions",
                words().of("decisions.drawn"),
                sentence(),
                words().of("decisions.source"),
                money.asOf(),
                left,
                words().of("decisions.adds-up", asked(lines).toString()));
    }

    private Table table(List<LedgerLine> lines) {
        return new Table(
                List.of(
                        new Table.Column(words().of("decisions.work"), Table.Kind.TEXT),
                        new Table.Column(words().of("decisions.verdict"), Table.Kind.TEXT),
                        new Table.Column(words().of("decisions.asked"), Table.Kind.MONEY),
                        new Table.Column(words().of("decisions.board"), Table.Kind.TEXT)),
                lines.stream()
                        .map(line -> new Table.Row(
                                "",
                                List.of(
                                        Table.Cell.of(told().apply(line.title())),
                                        Table.Cell.of(verdict(line)),
                                        Table.Cell.of(line.asked()),
                                        Table.Cell.of(day(line)))))
                        .toList());
    }

    private static Money asked(List<LedgerLine> lines) {
        return Money.sum(lines.stream().map(LedgerLine::asked).toList());
    }

    private PublicWords words() {
        return money.words();
    }

    private UnaryOperator<String> told() {
        return money.told();
    }
}
