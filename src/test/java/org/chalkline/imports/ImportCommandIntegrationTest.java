package org.chalkline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.chalkline.ChildProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a nightly job meets. Each run is a process of its own; both databases are met in {@link KilledImport}. */
class ImportCommandIntegrationTest {

    private static final String GOALS = "code,title,weight\nG1,Reading,60\nG2,Mathematics,40\n";

    @TempDir
    Path folder;

    private ChildProgram program;

    @BeforeEach
    void settings() {
        program = ChildProgram.importing(folder, "--spring.datasource.url=" + address());
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("plan");
    }

    private Connection connect(String options) throws SQLException {
        return DriverManager.getConnection(address() + options, "chalkline", "");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aDryRunAndFilesWithProblemsWriteNothingAndGoodFilesOnce() throws Exception {
        file("goals.csv", GOALS);
        file("guardrails.csv", "code,title,mood\nR 1,Data,good\nR2,,good\n");
        var faulty = program.run("goals.csv", "guardrails.csv");
        assertThat(faulty.words().lines())
                .containsExactly(
                        "goals             2 added      0 changed      0 unchanged",
                        "note: guardrails.csv:1:mood: This column is not known and is left out.",
                        "guardrails.csv:2:code: A code is made of letters, digits, dots, dashes and underscores.",
                        "guardrails.csv:3:title: This must be filled in.",
                        "2 problems. Nothing was written.");
        assertThat(faulty.code()).isEqualTo(ImportCommand.PROBLEMS);

        var dry = program.run("goals.csv", "--dry-run");
        assertThat(dry.words().lines()).last().isEqualTo("A dry run: nothing was written.");
        assertThat(dry.code()).isEqualTo(ImportCommand.OK);
        try (var database = connect("")) {
            assertThat(Tables.all(database))
                    .containsEntry("goal", List.of())
                    .containsEntry("import_record", List.of())
                    .satisfies(all -> assertThat(all.get("plan_revision")).hasSize(1))
                    .satisfies(all -> assertThat(all.get("account"))
                            .as("the command is no first start: that shows a password")
                            .isEmpty());
        }

        assertThat(program.run("goals.csv").words().lines()).last().isEqualTo("Written. The plan is at revision 1.");
        var again = program.run("goals.csv");
        assertThat(again.words().lines()).last().isEqualTo("The plan holds all of this already. Nothing was written.");
        assertThat(again.code()).isEqualTo(ImportCommand.OK);
    }

    @Test
    void aDatabaseThatAnotherProcessHoldsIsSaidPlainly() throws Exception {
        file("goals.csv", GOALS);
        try (var holder = connect("")) {
            var refused = program.run("goals.csv");
            assertThat(refused.words())
                    .startsWith("The database is in use by another program, most likely a running Chalkline")
                    .contains("AUTO_SERVER=TRUE", "Nothing was written.")
                    .hasLineCount(1);
            assertThat(refused.code()).isEqualTo(ImportCommand.FAILED);
            assertThat(Tables.all(holder)).isEmpty();
        }
    }

    @Test
    void aDatabaseThatIsSharedTakesTheFilesWhileAnotherProcessHasItOpen() throws Exception {
        file("goals.csv", GOALS);
        try (var holder = connect(";AUTO_SERVER=TRUE")) {
            var done = ChildProgram.importing(folder, "--spring.datasource.url=" + address() + ";AUTO_SERVER=TRUE")
                    .run("goals.csv");
            assertThat(done.words().lines()).last().isEqualTo("Written. The plan is at revision 1.");
            assertThat(Tables.all(holder).get("goal")).hasSize(2);
        }
    }

    @Test
    void whatCanNotBeReadIsSaidBeforeAnythingIsOpened() throws IOException {
        var file = folder.resolve("goals.csv").toString();
        assertThat(said(ImportCommand.PROBLEMS, file)).endsWith("goals.csv does not exist. Nothing was written.");
        assertThat(said(ImportCommand.PROBLEMS, folder.toString())).endsWith("is a folder. Name the files in it.");
        file("goals.csv", "x".repeat(20 * 1024 * 1024 + 1));
        assertThat(said(ImportCommand.PROBLEMS, file)).contains("goals.csv is larger than 20 MB.");
        assertThat(said(ImportCommand.USAGE)).startsWith("Usage: import FILE…");
        assertThat(said(ImportCommand.USAGE, file, "--dryrun")).startsWith("Usage: import FILE…");
    }

    private static String said(int code, String... arguments) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(new ImportCommand(out, out).of(List.of(arguments))).isEqualTo(code);
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
