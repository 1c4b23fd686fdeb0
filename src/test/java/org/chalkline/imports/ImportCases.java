package org.chalkline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.chalkline.access.Role;
import org.chalkline.imports.Change.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an import promises on each database: run by the two classes that end this line of cases. */
@SpringBootTest
abstract class ImportCases {

    @Autowired
    ImportService imports;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource source;

    @BeforeEach
    void theDemoIsIn() throws IOException {
        as(Role.CTO);
        imports.confirm(imports.preview(demo()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void as(Role... roles) {
        var names = Arrays.stream(roles).map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("tester", "", names));
    }

    static List<UploadedFile> demo() throws IOException {
        var files = new ArrayList<UploadedFile>();
        try (var paths = Files.list(Path.of("src/main/resources/demo"))) {
            for (var path : paths.sorted().toList()) {
                files.add(new UploadedFile(String.valueOf(path.getFileName()), Files.readAllBytes(path)));
            }
        }
        return files;
    }

    Map<String, List<String>> content() {
        try (var connection = source.getConnection()) {
            return Tables.all(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<UploadedFile> changes(String mark) {
        return List.of(
                Mistakes.file("goals.csv", "code,title,weight\nG1,Reading " + mark + ",18\n"),
                Mistakes.file("staff.csv", "initiative,team,fiscal year,hours\nI01," + mark + ",FY27,5\n"),
                Mistakes.file("actions.csv", "risk,action,due\nK01," + mark + ",2027-01-31\n"));
    }

    @Test
    void twentyMistakesAreTwentyProblemsAndNothingIsWritten() {
        var before = content();
        var preview = imports.preview(Mistakes.files());
        assertThat(preview.problems().stream().map(Mistakes::place).toList()).isEqualTo(Mistakes.PLACES);
        assertThat(Mistakes.PLACES).hasSize(20);
        assertThat(preview.canBeConfirmed()).isFalse();
        assertThatThrownBy(() -> imports.confirm(preview)).isInstanceOf(ImportRefused.class);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void theSameFilesAgainChangeNothing() throws IOException {
        var before = content();
        var again = imports.preview(demo());
        assertThat(again.problems()).isEmpty();
        assertThat(again.changes()).hasSizeGreaterThan(400).allMatch(change -> change.outcome() == Outcome.UNCHANGED);
        assertThat(again.canBeConfirmed()).isFalse();
        assertThat(imports.confirm(again)).isEqualTo(again.revision());
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void whatIsWrittenIsRecorded() {
        var preview = imports.preview(changes("recorded"));
        var revision = imports.confirm(preview);
        assertThat(revision).isEqualTo(preview.revision() + 1);
        assertThat(imports.history()).first().satisfies(done -> {
            assertThat(done.who()).isEqualTo("tester");
            assertThat(done.revision()).isEqualTo(revision);
            assertThat(done.files()).isEqualTo(preview.files()).hasSize(3);
            assertThat(done.files()).allMatch(file -> file.sha256().length() == 64);
            assertThat(done.rows()).isEqualTo(new ImportPreview.Count(2, 1, 0));
        });
    }

    @Test
    void aFailureInTheMidstTakesAllOfItBack() {
        var before = content();
        var preview = imports.preview(changes("midst"));
        database.execute("alter table risk_action add constraint not_midst check (action_text <> 'midst')");
        try {
            assertThatThrownBy(() -> imports.confirm(preview)).hasRootCauseInstanceOf(SQLException.class);
            assertThat(content()).isEqualTo(before);
        } finally {
            database.execute("alter table risk_action drop constraint not_midst");
        }
        assertThat(imports.confirm(preview)).isEqualTo(preview.revision() + 1);
        assertThat(content().get("risk_action")).anyMatch(row -> row.contains("midst"));
    }

    @Test
    void aStopIsHeardUntilTheCommit() {
        var before = content();
        var preview = imports.preview(changes("stopped"));
        var done = new ArrayList<Double>();
        var stopAtTheEnd = new ImportProgress() {
            @Override
            public void at(double part, String words) {
                done.add(part);
            }

            @Override
            public boolean cancelled() {
                return done.contains(1.0);
            }
        };
        assertThatThrownBy(() -> imports.confirm(preview, stopAtTheEnd))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("Nothing was written");
        assertThat(done).containsExactly(0.0, 1.0);
        assertThat(content()).isEqualTo(before);
        assertThatThrownBy(() -> imports.preview(changes("stopped"), stopAtTheEnd))
                .isInstanceOf(ImportRefused.class);
    }

    @Test
    void aPlanThatMovedSinceThePreviewIsLookedAtAgain() {
        var first = imports.preview(changes("first"));
        var second = imports.preview(changes("second"));
        imports.confirm(first);
        var before = content();
        assertThatThrownBy(() -> imports.confirm(second))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("has changed since this preview");
        assertThat(content()).isEqualTo(before);
    }
}
