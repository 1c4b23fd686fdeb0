package org.chalkline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cut-line agrees to the cent with a spreadsheet, on plans that nobody chose. */
class CutLineSpreadsheetTest {

    /** Columns go through the years of a fund before they come to the next fund. */
    private static final int YEARS = 3;

    private static final List<FiscalYear> ALL_YEARS = ListPlan.FY27.to(ListPlan.FY27.plus(YEARS - 1));

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cutLineAgreesToTheCentWithASpreadsheet(int seed) {
        var sheet = Worksheet.random(new Random(seed));
        var line = CutLine.of(plan(sheet, seed), ALL_YEARS, ranked(sheet), caps(sheet));

        var above = sheet.above();
        assertThat(line.items()).hasSize(sheet.rows());
        for (int i = 0; i < sheet.rows(); i++) {
            var item = line.items().get(i);
            assertThat(item.above()).as("row %d", i).isEqualTo(above[i]);
            assertThat(item.cost()).isEqualTo(Money.of(sheet.cost(i)));
            assertThat(item.running()).isEqualTo(Money.of(sheet.grantedInAll(above, i + 1)));
            assertThat(item.why().isEmpty()).isEqualTo(above[i]);
        }
        var granted = sheet.grantedInAll(above, sheet.rows());
        assertThat(line.granted()).isEqualTo(Money.of(granted));
        assertThat(line.left().map(Money::dollars))
                .isEqualTo(java.util.Optional.ofNullable(sheet.cap())
                        .map(cap -> cap.subtract(granted).setScale(2)));
        fundsAgree(sheet, above, line);
    }

    private static void fundsAgree(Worksheet sheet, boolean[] above, CutLine line) {
        var found = new HashMap<FundYear, FundLine>();
        line.funds().forEach(fund -> found.put(fund.key(), fund));
        for (int c = 0; c < sheet.columns(); c++) {
            var asked = BigDecimal.ZERO;
            for (int i = 0; i < sheet.rows(); i++) {
                asked = asked.add(sheet.need()[i][c]);
            }
            var fund = found.remove(column(c));
            assertThat(fund != null).isEqualTo(asked.signum() != 0);
            if (fund == null) {
                continue;
            }
            var granted = sheet.granted(above, c, sheet.rows());
            assertThat(fund.asked()).isEqualTo(Money.of(asked));
            assertThat(fund.granted()).isEqualTo(Money.of(granted));
            assertThat(fund.usedElsewhere()).isEqualTo(Money.of(sheet.elsewhere(c)));
            var pot = sheet.pot(c);
            assertThat(fund.forThisList())
                    .isEqualTo(java.util.Optional.ofNullable(pot).map(Money::of));
            assertThat(fund.left())
                    .isEqualTo(java.util.Optional.ofNullable(pot).map(it -> Money.of(it.subtract(granted))));
        }
        assertThat(found).isEmpty();
    }

    /** The rows are shuffled into the plan, so that nothing rests on the order in which it holds them. */
    private static Portfolio plan(Worksheet sheet, int seed) {
        var plan = new ListPlan();
        int funds = (sheet.columns() + YEARS - 1) / YEARS;
        for (int fund = 0; fund < funds; fund++) {
            plan.fund("F" + fund, amounts(sheet, fund));
        }
        var order =
                new ArrayList<>(IntStream.range(0, sheet.need().length).boxed().toList());
        java.util.Collections.shuffle(order, new Random(seed));
        for (int row : order) {
            plan.work(code(row));
            for (int c = 0; c <= sheet.columns(); c++) {
                lines(plan, sheet, row, c);
            }
        }
        return plan.build();
    }

    private static FundAmount[] amounts(Worksheet sheet, int fund) {
        var amounts = new ArrayList<FundAmount>();
        for (int c = fund * YEARS; c < Math.min(sheet.columns(), (fund + 1) * YEARS); c++) {
            if (sheet.allocated()[c] != null) {
                amounts.add(
                        new FundAmount(column(c).year(), Money.of(sheet.allocated()[c]), Money.of(sheet.carried()[c])));
            }
        }
        return amounts.toArray(FundAmount[]::new);
    }

    /** In two lines, which add up to what the sheet says. */
    private static void lines(ListPlan plan, Worksheet sheet, int row, int column) {
        var planned = Money.of(sheet.need()[row][column]);
        var revised = Money.of(sheet.revised()[row][column]);
        if (planned.isZero() && revised.isZero()) {
            return;
        }
        var unfunded = column == sheet.columns();
        var year = unfunded ? ALL_YEARS.getFirst() : column(column).year();
        var fund = unfunded ? null : column(column).fund().code();
        var part = new Money(planned.cents() / 3);
        plan.costs(code(row), year, fund, part, Money.ZERO, "1");
        plan.costs(code(row), year, fund, planned.minus(part), revised, "2");
    }

    private static Caps caps(Worksheet sheet) {
        Map<FundYear, Money> funds = new TreeMap<>();
        for (int c = 0; c < sheet.columns(); c++) {
            if (sheet.fundCap()[c] != null) {
                funds.put(column(c), Money.of(sheet.fundCap()[c]));
            }
        }
        return new Caps(sheet.cap() == null ? null : Money.of(sheet.cap()), funds);
    }

    private static List<org.chalkline.portfolio.InitiativeId> ranked(Worksheet sheet) {
        return ListPlan.ids(IntStream.range(0, sheet.rows())
                .mapToObj(CutLineSpreadsheetTest::code)
                .toList());
    }

    private static FundYear column(int column) {
        return new FundYear(new FundId("F" + column / YEARS), ALL_YEARS.get(column % YEARS));
    }

    private static String code(int row) {
        return "W" + row;
    }
}
