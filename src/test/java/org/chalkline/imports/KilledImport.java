package org.chalkline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chalkline.ChildProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the midst of writing, on each database: see the two classes that extend this one. */
abstract class KilledImport {

    private static final Path DEMO = Path.of("src/main/resources/demo").toAbsolutePath();
    private static final Map<String, String> CHANGES = Map.of(
            "goals.csv", "code,title,weight\nG1,Reading as never before,18\n",
            "staff.csv", "initiative,team,fiscal year,hours\nI01,Night shift,FY27,5\n",
            "actions.csv", "risk,action,due\nK01,Rehearse the restore by night,2027-01-31\n");

    /** Written last of the three changes, so that the other two stand uncommitted when the import is held here. */
    static final String LAST_TABLE = "risk_action";

    @TempDir
    Path folder;

    private ChildProgram program;

    @BeforeEach
    void theDemoIsIn() throws IOException, InterruptedException {
        program = ChildProgram.importing(folder, settings());
        var first = program.run(demo());
        assertThat(first.words()).endsWith("Written. The plan is at revision 1." + System.lineSeparator());
        assertThat(first.code()).isEqualTo(ImportCommand.OK);
    }

    abstract String[] settings();

    abstract Connection connect() throws SQLException;

    /** Starts the import, and returns when it stands in the midst of its transaction. */
    abstract Process startAndHold(ChildProgram program, String... files) throws Exception;

    /** Lets go of what held the import; returns when the database knows that the process is gone. */
    abstract void letGo() throws Exception;

    @Test
    @Timeout(300)
    void aKilledImportLeavesThePlanAsItWasAndCanBeDoneAgain() throws Exception {
        var before = content();
        var files = changes();
        var process = startAndHold(program, files);
        assertThat(process.destroyForcibly().waitFor()).isNotZero();
        letGo();
        assertThat(content()).isEqualTo(before);

        var again = program.run(files);
        assertThat(again.words()).endsWith("Written. The plan is at revision 2." + System.lineSeparator());
        assertThat(again.code()).isEqualTo(ImportCommand.OK);
        var after = content();
        assertThat(after.get("import_record")).hasSize(2);
        assertThat(after.get(LAST_TABLE)).hasSize(sizeOf(before, LAST_TABLE) + 1);
        assertThat(after.get("staff_need")).hasSize(sizeOf(before, "staff_need") + 1);
        assertThat(after.get("goal")).hasSameSizeAs(before.get("goal")).isNotEqualTo(before.get("goal"));
    }

    private static int sizeOf(Map<String, List<String>> content, String table) {
        return content.getOrDefault(table, List.of()).size();
    }

    private Map<String, List<String>> content() throws SQLException {
        try (var database = connect()) {
            return Tables.all(database);
        }
    }

    static String[] demo() throws IOException {
        try (var files = Files.list(DEMO)) {
            return files.map(Path::toString).toArray(String[]::new);
        }
    }

    private String[] changes() throws IOException {
        for (var change : CHANGES.entrySet()) {
            Files.writeString(folder.resolve(change.getKey()), change.getValue());
        }
        return Arrays.copyOf(CHANGES.keySet().toArray(), CHANGES.size(), String[].class);
    }
}
