package org.chalkline.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.csv.CSVFormat;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What a file may hold: nothing above its reader's clearance, and nothing that a spreadsheet would run. */
@RecordApplicationEvents
abstract class WithheldExportCases extends PlanExportCases {

    @Autowired
    ApplicationEvents events;

    @ParameterizedTest
    @CsvSource({
        "CTO,CLOSED_SESSION,XLSX",
        "SUPERINTENDENT,CLOSED_SESSION,CSV_ZIP",
        "CABINET,CABINET,XLSX",
        "CABINET,CABINET,CSV_ZIP",
        "BOARD,BOARD,XLSX",
        "BOARD,BOARD,CSV_ZIP"
    })
    void nothingAboveARolesClearanceStandsInItsFile(Role role, Visibility clearance, PlanFormat format)
            throws IOException {
        inAnotherDistrict(MarkedPlan.plan(), () -> {
            as(role);
            var content = String.join("", unpacked(format).values());
            for (var visibility : Visibility.values()) {
                var shown = visibility.reaches(clearance);
                assertThat(content.contains(MarkedPlan.mark(visibility)))
                        .as("%s in the file of %s", visibility, role)
                        .isEqualTo(shown);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"CABINET,CABINET", "BOARD,BOARD"})
    void theFileOfAPartSaysWhatIsNotThereAndAddsUp(Role role, Visibility clearance) throws IOException {
        inAnotherDistrict(MarkedPlan.plan(), () -> {
            as(role);
            var files = unpacked(PlanFormat.CSV_ZIP);
            assertThat(files.get("left out.csv"))
                    .contains("can't be imported", "Some goals are above what you may see.")
                    .doesNotContain(clearance.name());
            assertThat(exports.leftOut()).isNotEmpty().allMatch(files.getOrDefault("left out.csv", "")::contains);
            assertThat(sum(files, "budget.csv").add(sum(files, "left out amounts.csv")))
                    .isEqualByComparingTo("16000");
            assertThat(sum(files, "budget.csv")).isLessThan(new BigDecimal("16000"));
        });
    }

    private static BigDecimal sum(TreeMap<String, String> files, String name) throws IOException {
        var sum = BigDecimal.ZERO;
        var format = CSVFormat.RFC4180.builder().setHeader().get();
        try (var rows = format.parse(new StringReader(files.getOrDefault(name, "")))) {
            for (var row : rows) {
                sum = sum.add(new BigDecimal(row.get("planned")));
            }
        }
        return sum;
    }

    @Test
    void whoSeesEverythingIsToldOfNothingLeftOut() throws IOException {
        as(Role.SUPERINTENDENT);
        assertThat(exports.leftOut()).isEmpty();
        assertThat(unpacked(PlanFormat.CSV_ZIP)).hasSize(15).doesNotContainKey("left out.csv");
    }

    @Test
    void noCellCalculates() throws IOException {
        inAnotherDistrict(RichPlan.of(7), () -> {
            for (var file : unpacked(PlanFormat.CSV_ZIP).values()) {
                for (var row : CSVFormat.RFC4180.parse(new StringReader(file))) {
                    assertThat(row).allSatisfy(cell -> assertThat(cell).matches("(?s)[^=+@\\t\\r\\n-].*|-?[0-9.]+|"));
                }
            }
            assertThat(String.join("", unpacked(PlanFormat.XLSX).values()))
                    .contains("&apos;=1+1")
                    .doesNotContain("<f>", "<t>=");
        });
    }

    @ParameterizedTest
    @EnumSource(PlanFormat.class)
    void takingThePlanAlongIsTold(PlanFormat format) {
        as(Role.CABINET);
        exports.take(format);
        assertThat(events.stream(PlanExported.class))
                .containsExactly(
                        new PlanExported("tester", format, pictures.current().revision(), Visibility.CABINET));
    }

    private TreeMap<String, String> unpacked(PlanFormat format) throws IOException {
        var entries = new TreeMap<String, String>();
        var content = file(format).getFirst().content();
        // Not as a stream: a workbook's entries tell their sizes at its end.
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                entries.put(entry.getName(), text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
        }
        return entries;
    }
}
