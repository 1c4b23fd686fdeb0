package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Caption;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.Outcome;
import org.chalkline.shared.Days;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** What was decided since the last edition for such a meeting, and what came of it. */
record DecisionsPage(Decided decided, LocalDate asOf, LocalDate since) {

    private static final String ID = "decisions";
    private static final int DRAWN = 12;

    String sentence() {
        var taken = decided.taken();
        if (taken.isEmpty()) {
            var later = decided.cameOf().size();
            return when()
                    + "nothing was decided"
                    + (later == 0
                            ? "."
                            : ", and something came of %,d earlier %s."
                                    .formatted(later, later == 1 ? "decision" : "decisions"));
        }
        return "%s%,d %s taken: %s."
                .formatted(
                        when(),
                        taken.size(),
                        taken.size() == 1 ? "decision was" : "decisions were",
                        DecisionWords.count(taken));
    }

    private String when() {
        return decided.since() == null
                ? "Until %s, ".formatted(Days.words(asOf))
                : "Since %s, ".formatted(Days.words(since));
    }

    /** Newest first; then those from before that something came of. */
    List<String> points() {
        return told().map(line -> Days.words(decided.day(line)) + ": " + DecisionWords.whole(line))
                .toList();
    }

    private Stream<LedgerLine> told() {
        return Stream.concat(decided.taken().stream(), decided.cameOf().stream());
    }

    /** The dollars of each, by verdict; null where nothing was decided on work. */
    @Nullable
    Chart chart() {
        var work = decided.taken().stream()
                .filter(line -> line.decision().subject().kind() == RecordKind.INITIATIVE)
                .toList();
        if (work.isEmpty()) {
            return null;
        }
        var drawn = work.stream()
                .sorted((a, b) -> b.asked().compareTo(a.asked()))
                .limit(DRAWN)
                .toList();
        return new Bars(
                caption(work),
                Bars.Orientation.HORIZONTAL,
                true,
                "$",
                drawn.stream().map(line -> new Bars.Category("", line.title())).toList(),
                List.of(
                        series("Approved", Tone.GOOD, drawn, Outcome.APPROVED, Outcome.APPROVED_WITH_CONDITION),
                        series("Deferred", Tone.WARNING, drawn, Outcome.DEFERRED),
                        series("Declined", Tone.BAD, drawn, Outcome.DECLINED)),
                table());
    }

    private Caption caption(List<LedgerLine> work) {
        var left = work.size() - Math.min(work.size(), DRAWN);
        return new Caption(
                ID,
                "What was decided, in dollars",
                sentence(),
                "Ledger of decisions",
                asOf,
                left == 0 ? List.of() : List.of("%,d smaller decisions are in the table alone".formatted(left)),
                "All that was decided on add up to " + DecisionWords.sum(work));
    }

    private static Bars.Series series(String name, Tone tone, List<LedgerLine> lines, Outcome... outcomes) {
        var wanted = List.of(outcomes);
        return new Bars.Series(
                name,
                tone,
                lines.stream()
                        .map(line -> Value.of(wanted.contains(line.decision().outcome()) ? line.asked() : Money.ZERO))
                        .toList());
    }

    private Table table() {
        var rows = new ArrayList<Table.Row>();
        told().forEach(line -> rows.add(row(line)));
        return new Table(
                List.of(
                        new Table.Column("Decided on", Table.Kind.DATE),
                        new Table.Column("What", Table.Kind.TEXT),
                        new Table.Column("Decision", Table.Kind.TEXT),
                        new Table.Column("Asked", Table.Kind.MONEY),
                        new Table.Column("Why", Table.Kind.TEXT),
                        new Table.Column("Condition", Table.Kind.TEXT),
                        new Table.Column("Board", Table.Kind.TEXT),
                        new Table.Column("What came of it", Table.Kind.TEXT)),
                rows);
    }

    private Table.Row row(LedgerLine line) {
        return new Table.Row(
                "",
                List.of(
                        Table.Cell.of(decided.day(line)),
                        Table.Cell.of(line.title()),
                        Table.Cell.of(DecisionWords.outcome(line)),
                        Table.Cell.of(line.asked()),
                        Table.Cell.of(line.decision().reason()),
                        Table.Cell.of(DecisionWords.condition(line)),
                        Table.Cell.of(DecisionWords.board(line.boardItem())),
                        Table.Cell.of(DecisionWords.cameOf(line))));
    }
}
