package org.chalkline.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.chalkline.access.Role;
import org.chalkline.imports.Change.Outcome;
import org.chalkline.imports.ImportService;
import org.chalkline.imports.UploadedFile;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What leaves comes back the same, on each database: run by the two classes that end this line of cases. */
@SpringBootTest(properties = "chalkline.demo=true")
abstract class PlanExportCases {

    @Autowired
    PlanExportService exports;

    @Autowired
    ImportService imports;

    @Autowired
    PictureService pictures;

    @Autowired
    PlanWriter writer;

    @BeforeEach
    void asTechnologyChief() {
        as(Role.CTO);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void as(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("tester", "", "ROLE_" + role));
    }

    @ParameterizedTest
    @EnumSource(PlanFormat.class)
    void theDemoComesBackTheSame(PlanFormat format) throws IOException {
        assertThat(plan().initiatives()).isNotEmpty();
        comesBackTheSame(format);
    }

    @ParameterizedTest
    @CsvSource({"XLSX,1", "XLSX,2", "XLSX,3", "CSV_ZIP,4", "CSV_ZIP,5", "CSV_ZIP,6"})
    void whateverAPlanHoldsComesBackTheSame(PlanFormat format, long seed) throws IOException {
        var rich = RichPlan.of(seed);
        inAnotherDistrict(rich, () -> {
            assertThat(plan()).isEqualTo(rich);
            comesBackTheSame(format);
        });
    }

    /** Something to try that reads and writes files. */
    interface Trial {
        void run() throws IOException;
    }

    final void inAnotherDistrict(Plan other, Trial trial) throws IOException {
        var before = plan();
        emptyTheDistrict();
        fill(other);
        try {
            trial.run();
        } finally {
            asTechnologyChief();
            emptyTheDistrict();
            fill(before);
        }
    }

    private void comesBackTheSame(PlanFormat format) throws IOException {
        var before = plan();
        var file = file(format);
        changesNothing(file);
        emptyTheDistrict();
        assertThat(plan().initiatives()).isEmpty();
        var preview = imports.preview(file);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.warnings()).isEmpty();
        imports.confirm(preview);
        assertThat(plan()).isEqualTo(before);
        changesNothing(file);
    }

    private void changesNothing(List<UploadedFile> file) {
        var again = imports.preview(file);
        assertThat(again.problems()).isEmpty();
        assertThat(again.changes()).hasSizeGreaterThan(50).allMatch(change -> change.outcome() == Outcome.UNCHANGED);
        assertThat(again.canBeConfirmed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CABINET,XLSX", "CABINET,CSV_ZIP", "BOARD,XLSX", "BOARD,CSV_ZIP"})
    void aPartOfThePlanIsNotTakenForAllOfIt(Role role, PlanFormat format) throws IOException {
        as(role);
        var part = file(format);
        asTechnologyChief();
        assertThat(imports.preview(part).problems())
                .anyMatch(problem -> problem.message().startsWith("This file is what one reader may see of a plan"));
    }

    private Plan plan() {
        return pictures.current().plan();
    }

    final List<UploadedFile> file(PlanFormat format) throws IOException {
        var export = exports.take(format);
        var bytes = new ByteArrayOutputStream();
        export.write(bytes);
        return List.of(new UploadedFile(export.fileName(), bytes.toByteArray()));
    }

    private void emptyTheDistrict() {
        writer.write(new PlanChange(Plan.EMPTY, plan()), new Cause(Origin.IMPORT, "Emptied"));
    }

    private void fill(Plan plan) {
        writer.write(PlanChange.put(plan), new Cause(Origin.IMPORT, "Filled"));
    }
}
