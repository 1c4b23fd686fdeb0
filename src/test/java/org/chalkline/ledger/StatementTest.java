package org.chalkline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chalkline.ledger.LedgerTotal.Verdict;
import org.chalkline.ledger.MatchedRow.Aside;
import org.chalkline.ledger.MatchedRow.Outcome;
import org.chalkline.ledger.MatchedRow.Revenue;
import org.chalkline.ledger.MatchedRow.Unmatched;
import org.chalkline.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the reconciliation whatever the rows: a hundred ledgers of random rows. */
class StatementTest {

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private static LedgerAmounts amounts(Random random) {
        return new LedgerAmounts(money(random), money(random), money(random), money(random), money(random));
    }

    private static Money money(Random random) {
        return new Money(random.nextLong(-10_000_000_00L, 10_000_000_00L));
    }

    private static List<MatchedRow> rows(Random random) {
        var rows = new ArrayList<MatchedRow>();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            Outcome outcome = switch (random.nextInt(3)) {
                case 0 -> new Revenue();
                case 1 -> new Unmatched("no rule");
                default -> new Aside("other", 1);
            };
            var row = new LedgerRow(
                    i + 2, LedgerRow.Kind.EXPENSE, List.of(), "a" + i, "", "words", false, amounts(random));
            rows.add(new MatchedRow(row, outcome));
        }
        return rows;
    }

    private static LedgerTotal total(LedgerAmounts printed, List<MatchedRow> rows) {
        var counted = LedgerAmounts.sum(rows.stream().map(MatchedRow::row).toList());
        return new LedgerTotal(99, "Grand Total", printed, counted, EnumSet.copyOf(LedgerColumn.AMOUNTS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePartsAddUpToAllRowsAndWithTheDifferenceToTheGrandTotal(int seed) {
        var random = new Random(seed);
        var rows = rows(random);
        var printed = amounts(random);
        var statement = Statement.of(rows, Optional.of(total(printed, rows)));
        var parts =
                statement.parts().stream().map(Statement.Line::amounts).reduce(LedgerAmounts.NONE, LedgerAmounts::plus);
        assertThat(parts).isEqualTo(statement.sum().amounts());
        assertThat(statement.parts().stream().mapToInt(Statement.Line::rows).sum())
                .isEqualTo(rows.size());
        assertThat(parts.plus(statement.difference())).isEqualTo(printed);
        assertThat(statement.reconciles()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCentMoreOrLessIsSeenUnlessTheTotalIsPrintedInWholeDollars(int seed) {
        var random = new Random(seed);
        var rows = rows(random);
        var sum = LedgerAmounts.sum(rows.stream().map(MatchedRow::row).toList());
        assertThat(total(sum, rows).verdict()).isEqualTo(Verdict.EXACT);
        var cent = new LedgerAmounts(
                Money.ZERO, Money.ZERO, Money.ZERO, new Money(random.nextBoolean() ? 1 : -1), Money.ZERO);
        var off = sum.plus(cent);
        assertThat(total(off, rows).verdict())
                .isEqualTo(off.spent().cents() % 100 == 0 ? Verdict.ROUNDED : Verdict.DIFFERS);
        assertThat(total(rounded(sum), rows).verdict()).isIn(Verdict.EXACT, Verdict.ROUNDED);
        assertThat(total(rounded(sum).plus(dollar()), rows).verdict()).isEqualTo(Verdict.DIFFERS);
    }

    private static LedgerAmounts dollar() {
        var dollar = Money.ofDollars(1);
        return new LedgerAmounts(Money.ZERO, Money.ZERO, dollar, Money.ZERO, Money.ZERO);
    }

    private static LedgerAmounts rounded(LedgerAmounts it) {
        return new LedgerAmounts(
                rounded(it.original()),
                rounded(it.transfers()),
                rounded(it.revised()),
                rounded(it.spent()),
                rounded(it.committed()));
    }

    private static Money rounded(Money it) {
        return Money.ofDollars(Math.round(it.cents() / 100.0));
    }
}
