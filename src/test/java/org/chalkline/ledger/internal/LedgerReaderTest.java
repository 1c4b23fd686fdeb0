package org.chalkline.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.Problem;
import org.chalkline.imports.UploadedFile;
import org.chalkline.ledger.ColumnMapping;
import org.chalkline.ledger.LedgerColumn;
import org.chalkline.ledger.LedgerContent;
import org.chalkline.ledger.LedgerRow;
import org.chalkline.ledger.LedgerTotal;
import org.chalkline.ledger.LedgerTotal.Verdict;
import org.chalkline.ledger.MunisFile;
import org.chalkline.ledger.MunisFile.Detail;
import org.chalkline.shared.Money;
import org.junit.jupiter.api.Test;

/** What a ledger's rows say, in the Munis format with its traps and in others. */
class LedgerReaderTest {

    private static LedgerContent read(String name, byte[] bytes, Map<LedgerColumn, List<String>> mapping) {
        var file = Openings.open(new UploadedFile(name, bytes));
        var columns =
                mapping.isEmpty() ? ColumnMapping.munis(file.headings()).orElseThrow() : new ColumnMapping(mapping);
        assertThat(columns.problems()).isEmpty();
        return LedgerReader.read(file, columns, ImportProgress.NONE);
    }

    private static LedgerContent munis(String... rows) {
        var text = MunisFile.HEADING + "\n" + String.join("\n", rows) + "\n";
        return read("munis.csv", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    @Test
    void everyRowOfFiveHundredIsReadAsItIsMeant() {
        var sample = MunisFile.of(27);
        assertThat(sample.csv().lines()).hasSize(MunisFile.ROWS + 1);
        var content = read("munis.csv", sample.bytes(), Map.of());
        assertThat(content.problems()).isEmpty();
        assertThat(content.rows().stream().map(LedgerReaderTest::detail).toList())
                .isEqualTo(sample.details());
        assertThat(content.rows())
                .filteredOn(row -> row.kind() == LedgerRow.Kind.REVENUE)
                .hasSize(14);
    }

    @Test
    void theDemosSampleIsSuchAFile() throws IOException {
        assertThat(Files.readAllBytes(Path.of("src/main/resources/ledger/cedar-valley-fy27.csv")))
                .isEqualTo(MunisFile.of(27).bytes());
    }

    @Test
    void totalsOfPartsRoundAndTheGrandTotalIsExact() {
        var sample = MunisFile.of(27);
        var content = read("munis.csv", sample.bytes(), Map.of());
        assertThat(content.grandTotal().orElseThrow().verdict()).isEqualTo(Verdict.EXACT);
        assertThat(content.totals()).hasSize(sample.totals() - 1);
        assertThat(content.totals()).extracting(LedgerTotal::verdict).doesNotContain(Verdict.DIFFERS);
        assertThat(content.totals()).extracting(LedgerTotal::verdict).contains(Verdict.ROUNDED);
    }

    @Test
    void aTotalThatItsRowsDoNotMakeIsNamed() {
        var content = munis(
                "1000 GENERAL FUND,TECHNOLOGY,72410,0734,SWITCHES,100.00,,100.00,40.00,",
                "1000 GENERAL FUND,TECHNOLOGY,72410,0735,CABLES,50.00,,50.00,10.00,",
                "1000 GENERAL FUND,Total TECHNOLOGY,,,,150.00,,150.00,51.00,",
                "Grand Total,,,,,150.00,,150.00,50.00,");
        assertThat(content.grandTotal().orElseThrow().verdict()).isEqualTo(Verdict.EXACT);
        assertThat(content.totals()).singleElement().satisfies(total -> {
            assertThat(total.verdict()).isEqualTo(Verdict.DIFFERS);
            assertThat(total.number()).isEqualTo(4);
            assertThat(total.label()).isEqualTo("Total TECHNOLOGY");
            assertThat(total.difference().spent()).isEqualTo(Money.ofDollars(1));
        });
    }

    @Test
    void anAccountMayBeCalledTotalStation() {
        var content = munis(
                "1000 GENERAL FUND,TECHNOLOGY,72410,0734,TOTAL STATION SURVEY,100.00,,100.00,40.00,",
                "TOTAL,,,,,100,,100,40,");
        assertThat(content.rows()).hasSize(1);
        assertThat(content.grandTotal()).isPresent();
    }

    @Test
    void aRefundIsNoRevenueWhereItsObjectHasExpenses() {
        var content = munis(
                "1000,TECHNOLOGY,72410,0734,SWITCHES,100.00,,100.00,40.00,",
                "1000,TECHNOLOGY,72420,0734,SWITCHES RETURNED,,,,-15.00,",
                "1000,REVENUE,40000,4100,FEES,,,,-15.00,",
                "1000,REVENUE,40000,4200,STATE AID,\"(1,000)\",,(1000),-250,");
        assertThat(content.rows())
                .extracting(LedgerRow::kind)
                .containsExactly(
                        LedgerRow.Kind.EXPENSE, LedgerRow.Kind.EXPENSE, LedgerRow.Kind.REVENUE, LedgerRow.Kind.REVENUE);
        assertThat(content.grandTotal()).isEmpty();
    }

    @Test
    void printedSumsThatDoNotAddUpAreToldByRow() {
        var content = munis(
                "1000,TECHNOLOGY,72410,0734,SWITCHES,100.50,,101,40.00,",
                "1000,TECHNOLOGY,72410,0735,CABLES,100,20,150,160,20");
        assertThat(content.notes())
                .extracting(Problem::row, Problem::message)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                2, "Printed in whole dollars as $101; worked out anew it is $100.50."),
                        org.assertj.core.groups.Tuple.tuple(
                                3, "Printed as $150, but the other amounts of the row make $120."),
                        org.assertj.core.groups.Tuple.tuple(
                                3, "Spent and committed are $180 of a budget of $150: 120 %."));
    }

    @Test
    void anUnreadableAmountIsAProblemWithItsPlace() {
        var content = munis("1000,TECHNOLOGY,72410,0734,SWITCHES,100,,100,4O.00,");
        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("YTD EXPENDED");
        });
    }

    @Test
    void anotherSystemsFileIsReadByItsMapping() {
        var text = """
                Budget status;;;;;
                As of 11/20/2026;;;;;
                Acct;What for;Kind;Budget;Paid;On order
                11-100;Laptops;E;1000.00;250.10;99.90
                11-900;State aid;Revenue;5000.00;1250.00;
                ;Fund total;;6000.00;1500.10;99.90
                """;
        var content = read(
                "other.csv",
                text.getBytes(StandardCharsets.UTF_8),
                Map.of(
                        LedgerColumn.ACCOUNT, List.of("Acct"),
                        LedgerColumn.DESCRIPTION, List.of("What for"),
                        LedgerColumn.TYPE, List.of("Kind"),
                        LedgerColumn.REVISED, List.of("Budget"),
                        LedgerColumn.SPENT, List.of("Paid"),
                        LedgerColumn.COMMITTED, List.of("On order")));
        assertThat(content.rows()).extracting(LedgerRow::number).containsExactly(4, 5);
        assertThat(content.rows())
                .extracting(LedgerRow::kind)
                .containsExactly(LedgerRow.Kind.EXPENSE, LedgerRow.Kind.REVENUE);
        assertThat(content.grandTotal().orElseThrow().verdict()).isEqualTo(Verdict.EXACT);
    }

    private static Detail detail(LedgerRow row) {
        var amounts = row.amounts();
        return new Detail(
                row.number(),
                row.account(),
                row.description(),
                amounts.original().cents(),
                amounts.transfers().cents(),
                amounts.spent().cents(),
                amounts.committed().cents());
    }
}
