package org.chalkline.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The demo district says what it is meant to say, by plain arithmetic that shares nothing with the application. */
class DemoFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/demo");

    @Test
    void yearsCostWhatTheDemoPromises() throws IOException {
        var totals = rows("budget").stream()
                .collect(groupingBy(row -> row.get("fiscal year"), summingLong(row -> number(row, "planned"))));

        assertThat(totals).isEqualTo(Map.of("FY27", 5_888_000L, "FY28", 6_297_000L, "FY29", 5_029_000L));
    }

    @Test
    void alignmentIsAsWorkedByHand() throws IOException {
        var weights = rows("goals").stream().collect(toMap(row -> row.get("code"), row -> number(row, "weight")));
        var points = rows("links").stream()
                .collect(groupingBy(
                        row -> row.get("initiative"),
                        summingLong(row -> weights.getOrDefault(row.get("goal"), 0L) * number(row, "strength"))));

        assertThat(weights.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(100);
        assertThat(points)
                .containsEntry("I02", 3 * 41L)
                .containsEntry("I13", 3 * 40L)
                .containsEntry("I07", 3 * 17L)
                .containsEntry("I24", 3 * 4L)
                .hasSize(25);
    }

    @Test
    void bondPaysNothingThatReturnsEveryYear() throws IOException {
        assertThat(rows("budget"))
                .filteredOn(row -> row.get("fund").equals("BOND"))
                .isNotEmpty()
                .allMatch(row -> row.get("recurrence").equals("one-time"));
    }

    @Test
    void moneyIsMissingWhereThePilotsEndAndNowhereElse() throws IOException {
        assertThat(rows("budget"))
                .filteredOn(row -> row.get("fund").isEmpty())
                .extracting(row -> row.get("initiative") + " " + row.get("fiscal year"))
                .containsExactlyInAnyOrder("I07 FY29", "I13 FY29", "I21 FY27", "I21 FY28", "I21 FY29");
    }

    @Test
    void everyCodeThatIsNamedExists() throws IOException {
        var initiatives = codes("initiatives");
        var goals = codes("goals");

        assertThat(goals).containsAll(named("links", "goal")).containsAll(named("measures", "goal"));
        assertThat(initiatives)
                .containsAll(named("links", "initiative"))
                .containsAll(named("budget", "initiative"))
                .containsAll(named("staff", "initiative"))
                .containsAll(named("initiatives", "depends on"))
                .containsAll(named("initiatives", "excludes"))
                .containsAll(named("risks", "threatens"))
                .containsAll(named("risks", "reduced by"));
        assertThat(codes("guardrails"))
                .containsAll(named("initiatives", "upholds"))
                .containsAll(named("initiatives", "breaches"));
        assertThat(codes("funds")).containsAll(named("budget", "fund")).containsAll(named("amounts", "fund"));
        assertThat(codes("risks")).containsAll(named("actions", "risk"));
    }

    @Test
    void everyLevelOfVisibilityIsInUse() throws IOException {
        assertThat(named("risks", "visibility")).contains("public", "board", "cabinet", "closed session");
        assertThat(named("initiatives", "visibility")).contains("public", "board", "cabinet", "closed session");
        assertThat(named("goals", "visibility")).containsExactly("public");
    }

    private static Set<String> codes(String kind) throws IOException {
        return named(kind, "code");
    }

    private static Set<String> named(String kind, String column) throws IOException {
        return rows(kind).stream()
                .flatMap(row -> values(row.get(column)))
                .filter(value -> !value.isEmpty())
                .collect(toSet());
    }

    private static Stream<String> values(String cell) {
        return Arrays.stream(cell.split("\\|", -1));
    }

    private static long number(CSVRecord row, String column) {
        return Long.parseLong(row.get(column));
    }

    private static List<CSVRecord> rows(String kind) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(kind + ".csv"), StandardCharsets.UTF_8);
                var parser = CSVParser.parse(reader, format)) {
            return parser.getRecords();
        }
    }
}
