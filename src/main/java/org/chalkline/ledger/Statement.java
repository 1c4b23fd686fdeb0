package org.chalkline.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chalkline.ledger.LedgerTotal.Verdict;
import org.chalkline.ledger.MatchedRow.Part;

/**
 * The reconciliation: the parts into which the rows fall, their sum, and the file's own grand total.
 *
 * @param parts every part, also those without rows
 * @param sum of all rows, which is that of the parts
 * @param grandTotal as printed and as counted; empty when the file has none
 */
public record Statement(List<Line> parts, Line sum, Optional<LedgerTotal> grandTotal) {

    public Statement {
        parts = List.copyOf(parts);
    }

    /** One line of it. */
    public record Line(String words, int rows, LedgerAmounts amounts) {}

    public static Statement of(List<MatchedRow> rows, Optional<LedgerTotal> grandTotal) {
        var parts = Arrays.stream(Part.values())
                .map(part -> line(
                        part,
                        rows.stream()
                                .filter(row -> row.part() == part)
                                .map(MatchedRow::row)
                                .toList()))
                .toList();
        var sum = parts.stream().map(Line::amounts).reduce(LedgerAmounts.NONE, LedgerAmounts::plus);
        return new Statement(parts, new Line("All rows", rows.size(), sum), grandTotal);
    }

    private static Line line(Part part, List<LedgerRow> rows) {
        return new Line(part.words(), rows.size(), LedgerAmounts.sum(rows));
    }

    public Line part(Part part) {
        return parts.get(part.ordinal());
    }

    /** Whether the rows add up to the file's own grand total, to the cent or to its rounding. */
    public boolean reconciles() {
        return grandTotal.map(total -> total.verdict() != Verdict.DIFFERS).orElse(false);
    }

    /** Grand total less rows; nothing when the file has no grand total. */
    public LedgerAmounts difference() {
        return grandTotal.map(LedgerTotal::difference).orElse(LedgerAmounts.NONE);
    }

    /** The result in a sentence. */
    public String words() {
        if (grandTotal.isEmpty()) {
            return "The file has no grand total, so its %,d rows can't be checked against one.".formatted(sum.rows());
        }
        var total = grandTotal.get();
        return switch (total.verdict()) {
            case EXACT ->
                "The %,d rows add up to the file's own grand total in row %,d, to the cent."
                        .formatted(sum.rows(), total.number());
            case ROUNDED ->
                ("The %,d rows add up to the file's own grand total in row %,d; it is printed in whole dollars,"
                                + " and the cents between are shown.")
                        .formatted(sum.rows(), total.number());
            case DIFFERS ->
                "The %,d rows do not add up to the file's own grand total in row %,d: %s."
                        .formatted(sum.rows(), total.number(), differences(total));
        };
    }

    private static String differences(LedgerTotal total) {
        return LedgerColumn.AMOUNTS.stream()
                .filter(total.columns()::contains)
                .filter(column -> !total.difference().of(column).isZero())
                .map(column -> "%s differs by %s"
                        .formatted(
                                column.words().toLowerCase(java.util.Locale.ROOT),
                                total.difference().of(column)))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
