package org.chalkline.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/**
 * The export of an invented finance system in the Munis format, made of a fixed seed: 500 rows below the heading, total
 * rows among them, with negative revenues, totals printed in whole dollars, descriptions cut off, rows over 100 %. What
 * it adds up to is counted here in cents, apart from the code that reads it.
 */
@NullMarked
public final class MunisFile {

    public static final String HEADING = "FUND,DEPARTMENT,ORG,OBJ,ACCOUNT DESCRIPTION,ORIGINAL APPROP,TRANFRS/ADJSMTS,"
            + "REVISED BUDGET,YTD EXPENDED,ENCUMBRANCES";
    public static final int ROWS = 500;
    static final Path SAMPLE = Path.of("src/main/resources/ledger/cedar-valley-fy27.csv");
    static final long SAMPLE_SEED = 27;
    private static final int WIDTH = 30;
    private static final int OF_EACH = 58;

    private static final String[] FUNDS = {
        "1000 GENERAL FUND",
        "1090 GENERAL RESERVE",
        "2110 TITLE I",
        "2130 TITLE II-A",
        "2140 TITLE IV-A",
        "2310 SCHOOL SAFETY GRANT",
        "2330 STUDENT RECORDS GRANT",
        "2510 E-RATE C1",
        "2520 E-RATE C2",
        "2620 CYBERSECURITY PILOT",
        "2640 EARLY WARNING GRANT",
        "3200 CAPITAL RESERVE",
        "3610 BOND 2024",
        "5000 FOOD SERVICE"
    };

    private static final String[][] OTHERS = {
        {"81100", "ELEMENTARY INSTRUCTION"},
        {"81300", "HIGH SCHOOL INSTRUCTION"},
        {"82700", "TRANSPORTATION"},
        {"84600", "MAINTENANCE"},
        {"85100", "ATHLETICS"}
    };

    private static final String[] SPENDING = {
        "SALARIES",
        "BENEFITS",
        "SUBSTITUTES",
        "SUPPLIES AND MATERIALS",
        "TRAVEL AND CONFERENCE REGISTRATION",
        "CONTRACTED MAINTENANCE OF VEHICLES AND GROUNDS",
        "TOTAL STATION SURVEY EQUIPMENT",
        "POSTAGE",
        "UTILITIES"
    };

    /** A detail row as it is meant, in cents. */
    public record Detail(
            int row, String account, String description, long original, long transfers, long spent, long committed) {

        public long revised() {
            return original + transfers;
        }

        public boolean revenue() {
            return original < 0;
        }
    }

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<Detail> details = new ArrayList<>();
    private final List<String[]> planned;

    private MunisFile(long seed) {
        this.random = new Random(seed);
        this.planned = planned();
        write();
    }

    public static MunisFile of(long seed) {
        return new MunisFile(seed);
    }

    /** Writes the sample that the demo offers. */
    public static void main(String[] arguments) throws IOException {
        Files.write(SAMPLE, of(SAMPLE_SEED).bytes());
    }

    public String csv() {
        return HEADING + "\r\n" + String.join("\r\n", lines) + "\r\n";
    }

    public byte[] bytes() {
        return csv().getBytes(StandardCharsets.UTF_8);
    }

    /** Every row that is no total, in order. */
    public List<Detail> details() {
        return details;
    }

    public int totals() {
        return lines.size() - details.size() - 1;
    }

    private void write() {
        for (var fund : FUNDS) {
            int from = details.size();
            var code = fund.substring(0, 4);
            revenue(fund);
            technology(fund, code);
            if (code.equals("1000")) {
                for (var other : OTHERS) {
                    department(fund, other, OF_EACH);
                }
                unknown(fund);
                // As on each page of a printed report.
                lines.add(HEADING);
            }
            if (code.equals("5000")) {
                department(fund, new String[] {"83100", "FOOD SERVICE"}, ROWS - lines.size() - 3);
            }
            total("Total " + fund, from, false);
        }
        total("Grand Total", 0, true);
    }

    private void revenue(String fund) {
        var budget = -(100_000L + random.nextInt(900_000)) * 100;
        detail(
                fund,
                "REVENUE",
                "40000",
                "4" + fund.substring(1, 4),
                "LOCAL AND STATE REVENUE",
                budget,
                0,
                budget * 3 / 10 - random.nextInt(100),
                0);
    }

    /** A row for each account that the demo's plan names on this fund, near to what the plan says of it. */
    private void technology(String fund, String code) {
        int from = details.size();
        for (var line : planned) {
            if (line[0].startsWith(code + "-")) {
                var parts = line[0].split("-");
                var budget = Long.parseLong(line[1]) * 100;
                var spent = Math.round(Long.parseLong(line[3]) * (1.02 + random.nextInt(80) / 1000.0) * 100) + cents();
                var committed = Math.round(Long.parseLong(line[2]) * 0.93 * 100) + cents();
                detail(fund, "TECHNOLOGY", parts[1], parts[2] + "-" + parts[3], line[4], budget, 0, spent, committed);
            }
        }
        if (details.size() > from) {
            total("Total TECHNOLOGY", from, false);
        }
    }

    /** Technology's rows on accounts that the plan does not know. */
    private void unknown(String fund) {
        int from = details.size();
        var words = List.of(
                "CHROMEBOOK REPAIR PARTS",
                "PROJECTOR BULBS",
                "STUDENT DEVICE INSURANCE CHROMEBOOK",
                "CABLING",
                "SERVER ROOM COOLING",
                "COPIER LEASE",
                "TONER",
                "RADIO LICENSES");
        for (int i = 0; i < words.size(); i++) {
            var budget = (2_000L + random.nextInt(20_000)) * 100;
            detail(
                    fund,
                    "TECHNOLOGY SUPPORT",
                    "72490",
                    "061" + i,
                    words.get(i),
                    budget,
                    0,
                    budget / 3 + cents(),
                    cents());
        }
        total("Total TECHNOLOGY SUPPORT", from, false);
    }

    private void department(String fund, String[] org, int rows) {
        int from = details.size();
        for (int i = 0; i < rows; i++) {
            var budget = (500L + random.nextInt(400_000)) * 100;
            var transfers = i % 7 == 0 ? (random.nextInt(2_000) - 1_000) * 100L : 0;
            // Every eleventh is over its budget, every thirteenth has a refund.
            var spent = i % 11 == 0 ? budget + 10_000 + cents() : budget * (20 + random.nextInt(30)) / 100 + cents();
            spent = i % 13 == 5 ? -cents() - 5_000 : spent;
            var object = "%04d".formatted(110 + i);
            var words = SPENDING[i % SPENDING.length] + (i >= SPENDING.length ? " " + (i / SPENDING.length) : "");
            detail(
                    fund,
                    org[1],
                    org[0],
                    object,
                    words,
                    budget,
                    transfers,
                    spent,
                    i % 3 == 0 ? budget / 10 + cents() : 0);
        }
        total("Total " + org[1], from, false);
    }

    private long cents() {
        return random.nextInt(10_000);
    }

    private void detail(
            String fund,
            String department,
            String org,
            String object,
            String words,
            long original,
            long transfers,
            long spent,
            long committed) {
        var cut = words.length() > WIDTH ? words.substring(0, WIDTH) : words;
        lines.add(String.join(
                ",",
                fund,
                department,
                org,
                object,
                cut,
                amount(original),
                amount(transfers),
                amount(original + transfers),
                amount(spent),
                amount(committed)));
        details.add(new Detail(
                lines.size() + 1,
                fund.substring(0, 4) + "-" + org + "-" + object,
                cut,
                original,
                transfers,
                spent,
                committed));
    }

    /** Totals of parts are printed in whole dollars; the grand total is exact. */
    private void total(String label, int from, boolean exact) {
        long original = 0;
        long transfers = 0;
        long spent = 0;
        long committed = 0;
        for (var detail : details.subList(from, details.size())) {
            original += detail.original();
            transfers += detail.transfers();
            spent += detail.spent();
            committed += detail.committed();
        }
        lines.add(String.join(
                ",",
                label,
                "",
                "",
                "",
                "",
                printed(original, exact),
                printed(transfers, exact),
                printed(original + transfers, exact),
                printed(spent, exact),
                printed(committed, exact)));
    }

    private static String printed(long cents, boolean exact) {
        return exact ? amount(cents) : "\"%,d\"".formatted(Math.round(cents / 100.0));
    }

    private static String amount(long cents) {
        if (cents == 0) {
            return "";
        }
        var text = "%,d.%02d".formatted(Math.abs(cents) / 100, Math.abs(cents) % 100);
        return "\"" + (cents < 0 ? "-" : "") + text + "\"";
    }

    /** Account, planned, committed, spent and title of the demo's lines for FY27, one an account. */
    private static List<String[]> planned() {
        try {
            var titles = Files.readAllLines(Path.of("src/main/resources/demo/initiatives.csv")).stream()
                    .map(line -> line.split(",", 3))
                    .toList();
            var result = new ArrayList<String[]>();
            for (var line : Files.readAllLines(Path.of("src/main/resources/demo/budget.csv"))) {
                var cells = line.split(",", -1);
                if (cells[1].equals("FY27")
                        && !cells[4].isEmpty()
                        && !cells[7].isEmpty()
                        && result.stream().noneMatch(it -> it[0].equals(cells[4]))) {
                    var title = titles.stream()
                            .filter(it -> it[0].equals(cells[0]))
                            .findFirst()
                            .orElseThrow()[1];
                    result.add(new String[] {
                        cells[4],
                        cells[5],
                        cells[7],
                        cells[8],
                        title.replaceAll("[^\\w -]", "").toUpperCase(Locale.ROOT)
                    });
                }
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
