package org.chalkline.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.chalkline.ledger.MunisFile.Detail;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.NullMarked;

/** The same rows as another finance system writes them: one account, no transfers, titles above, other words. */
@NullMarked
final class OtherSystem {

    static final ColumnMapping MAPPING = new ColumnMapping(Map.of(
            LedgerColumn.ACCOUNT, List.of("Konto Nr."),
            LedgerColumn.DESCRIPTION, List.of("What for"),
            LedgerColumn.REVISED, List.of("Allowed"),
            LedgerColumn.SPENT, List.of("Paid"),
            LedgerColumn.COMMITTED, List.of("On order")));

    private static final List<String> HEADING = List.of("Konto Nr.", "What for", "Allowed", "Paid", "On order");

    private OtherSystem() {}

    /** In the encoding of an old Windows program, with credits as some print them. */
    static byte[] semicolons(MunisFile sample) {
        var text = new StringBuilder("Budget status;;;;\nAs of 11/20/2026 – préliminaire;;;;\n")
                .append(String.join(";", HEADING))
                .append('\n');
        sample.details()
                .forEach(it -> text.append(String.join(
                                ";",
                                it.account(),
                                it.description(),
                                money(it.revised()),
                                money(it.spent()),
                                money(it.committed())))
                        .append('\n'));
        text.append(";Grand total;").append(money(sum(sample, 0)));
        text.append(';')
                .append(money(sum(sample, 1)))
                .append(';')
                .append(money(sum(sample, 2)))
                .append('\n');
        return text.toString().getBytes(Charset.forName("windows-1252"));
    }

    private static String money(long cents) {
        var text = "$%,d.%02d".formatted(Math.abs(cents) / 100, Math.abs(cents) % 100);
        return cents < 0 ? text + " CR" : text;
    }

    static byte[] workbook(MunisFile sample) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Other", "1.0")) {
            workbook.newWorksheet("About").value(0, 0, "Printed by somebody");
            var sheet = workbook.newWorksheet("Status");
            sheet.value(0, 0, "Budget status");
            for (int i = 0; i < HEADING.size(); i++) {
                sheet.value(2, i, HEADING.get(i));
            }
            int row = 3;
            for (var it : sample.details()) {
                sheet.value(row, 0, it.account());
                sheet.value(row, 1, it.description());
                sheet.value(row, 2, BigDecimal.valueOf(it.revised(), 2));
                sheet.value(row, 3, BigDecimal.valueOf(it.spent(), 2));
                sheet.value(row++, 4, BigDecimal.valueOf(it.committed(), 2));
            }
            sheet.value(row, 1, "Grand total");
            for (int i = 0; i < 3; i++) {
                sheet.value(row, 2 + i, BigDecimal.valueOf(sum(sample, i), 2));
            }
        }
        return bytes.toByteArray();
    }

    private static long sum(MunisFile sample, int column) {
        return sample.details().stream().mapToLong(it -> amount(it, column)).sum();
    }

    private static long amount(Detail it, int column) {
        return column == 0 ? it.revised() : column == 1 ? it.spent() : it.committed();
    }
}
