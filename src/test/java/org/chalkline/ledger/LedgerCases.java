package org.chalkline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chalkline.access.Role;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.ImportRefused;
import org.chalkline.imports.ImportService;
import org.chalkline.imports.UploadedFile;
import org.chalkline.ledger.LedgerRule.PaysFor;
import org.chalkline.ledger.LedgerRule.SetAside;
import org.chalkline.ledger.MatchedRow.Part;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What taking a ledger in promises on each database: run by the two classes that end this line of cases. */
@SpringBootTest
abstract class LedgerCases {

    static final FiscalYear FY27 = new FiscalYear(2027);

    @Autowired
    LedgerService ledgers;

    @Autowired
    LedgerRuleService rules;

    @Autowired
    ImportService imports;

    @Autowired
    PictureService pictures;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void theDemoIsInAndNoLedger() throws IOException {
        as(Role.CTO);
        for (var table : List.of("ledger_rule", "ledger_fill", "ledger_record", "ledger_mapping")) {
            database.update("delete from " + table);
        }
        var files = new ArrayList<UploadedFile>();
        try (var paths = Files.list(Path.of("src/main/resources/demo"))) {
            for (var path : paths.sorted().toList()) {
                files.add(new UploadedFile(String.valueOf(path.getFileName()), Files.readAllBytes(path)));
            }
        }
        imports.confirm(imports.preview(files));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void as(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("tester", "", "ROLE_" + role.name()));
    }

    LedgerPreview look(String name, byte[] content) {
        var file = ledgers.open(new UploadedFile(name, content));
        return ledgers.preview(file, FY27, ledgers.mappingFor(file).orElseThrow(), ImportProgress.NONE);
    }

    LedgerPreview look(String text) {
        return look("ledger.csv", (MunisFile.HEADING + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    void ruledByThePlan() {
        rules.add(rules.fromPlan(FY27));
        rules.add(List.of(
                new LedgerRule("1000-8", "", "", new SetAside("Not technology")),
                new LedgerRule("5000", "", "", new SetAside("Not technology"))));
    }

    static LedgerRule rule(String prefix, String words, String initiative, @Nullable String fund) {
        var target = new PaysFor(new InitiativeId(initiative), fund == null ? null : new FundId(fund), null);
        return new LedgerRule(prefix, "", words, target);
    }

    BudgetLine line(String initiative, @Nullable String fund, Recurrence recurrence) {
        return pictures.whole().linesOf(new InitiativeId(initiative)).stream()
                .filter(line -> line.year().equals(FY27) && line.recurrence() == recurrence)
                .filter(line -> Objects.equals(
                        fund, line.fund() == null ? null : line.fund().code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fiveHundredRowsReconcileToTheCentAndEachUnmatchedOneIsNamed() {
        ruledByThePlan();
        var sample = MunisFile.of(27);
        var preview = look("munis.csv", sample.bytes());
        var statement = preview.statement();
        assertThat(statement.reconciles()).isTrue();
        assertThat(statement.difference().isZero()).isTrue();
        assertThat(statement.sum().rows()).isEqualTo(sample.details().size());
        assertThat(statement.sum().amounts().spent().cents())
                .isEqualTo(sample.details().stream()
                        .mapToLong(MunisFile.Detail::spent)
                        .sum())
                .isEqualTo(statement.parts().stream()
                        .mapToLong(part -> part.amounts().spent().cents())
                        .sum());
        assertThat(statement.part(Part.REVENUE).amounts().revised().cents())
                .isEqualTo(sample.details().stream()
                        .filter(MunisFile.Detail::revenue)
                        .mapToLong(MunisFile.Detail::revised)
                        .sum());
        var unmatched = sample.details().stream()
                .filter(it -> it.account().startsWith("1000-72490")
                        || it.account().matches("1000-724[34]0-0351-00(06|08)|1000-72300-0550-0016"))
                .map(MunisFile.Detail::row)
                .toList();
        assertThat(unmatched).hasSizeGreaterThan(8);
        assertThat(preview.rows().stream()
                        .filter(row -> row.part() == Part.UNMATCHED)
                        .map(row -> row.row().number())
                        .toList())
                .isEqualTo(unmatched);
    }

    @Test
    void whatIsConfirmedStandsInTheBudgetLinesAndTheSameFileAgainChangesNothing() {
        ruledByThePlan();
        var sample = MunisFile.of(27);
        var preview = look("munis.csv", sample.bytes());
        var revision = ledgers.confirm(preview, false, ImportProgress.NONE);
        assertThat(revision).isEqualTo(preview.revision() + 1);
        var row = sample.details().stream()
                .filter(it -> it.account().equals("3200-72410-0734-0001"))
                .findFirst()
                .orElseThrow();
        assertThat(line("I01", "CAP", Recurrence.ONE_TIME)).satisfies(line -> {
            assertThat(line.actual().cents()).isEqualTo(row.spent());
            assertThat(line.committed().cents()).isEqualTo(row.committed());
            assertThat(line.revised().cents()).isEqualTo(row.revised());
            assertThat(line.planned()).isEqualTo(Money.ofDollars(310_000));
            assertThat(line.visibility()).isEqualTo(Visibility.BOARD);
        });
        assertThat(ledgers.history()).singleElement().satisfies(record -> {
            assertThat(record.who()).isEqualTo("tester");
            assertThat(record.year()).isEqualTo(FY27);
            assertThat(record.sha256()).hasSize(64);
            assertThat(record.revision()).isEqualTo(revision);
            assertThat(record.reconciled()).isTrue();
            assertThat(record.spent())
                    .isEqualTo(preview.statement().part(Part.MATCHED).amounts().spent());
        });
        var again = look("munis.csv", sample.bytes());
        assertThat(again.canBeConfirmed()).isFalse();
        assertThat(ledgers.confirm(again, false, ImportProgress.NONE)).isEqualTo(revision);
        assertThat(ledgers.history()).hasSize(1);
    }

    @Test
    void aFileThatDoesNotReconcileIsTakenOnlyByWhoSaysSo() {
        rules.add(List.of(rule("", "servers", "I01", null)));
        var preview = look("3200,TECHNOLOGY,1,2,SERVERS,100,,100,40.10,\nGrand Total,,,,,100,,100,41.10,\n");
        assertThat(preview.statement().reconciles()).isFalse();
        assertThat(preview.statement().words()).contains("spent so far differs by $1");
        assertThatThrownBy(() -> ledgers.confirm(preview, false, ImportProgress.NONE))
                .isInstanceOf(LedgerRefused.class)
                .hasMessageContaining("Nothing was written");
        assertThat(ledgers.confirm(preview, true, ImportProgress.NONE)).isEqualTo(preview.revision() + 1);
        assertThat(line("I01", "CAP", Recurrence.ONE_TIME).actual().cents()).isEqualTo(4010);
        assertThat(ledgers.history()).singleElement().matches(record -> !record.reconciled());
    }

    @Test
    void aRowForAFundThatTheInitiativeDoesNotHaveMakesANewLine() {
        rules.add(List.of(rule("", "cameras", "I08", "BOND")));
        var preview = look("3610,SECURITY,9,9,CAMERAS,100,,100,40,5\nTotal,,,,,100,,100,40,5\n");
        assertThat(preview.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isNull();
            assertThat(change.after().planned()).isEqualTo(Money.ZERO);
            assertThat(change.after().visibility()).isEqualTo(Visibility.CLOSED_SESSION);
        });
        ledgers.confirm(preview, false, ImportProgress.NONE);
        assertThat(line("I08", "BOND", Recurrence.ONE_TIME).committed()).isEqualTo(Money.ofDollars(5));
        assertThat(look("3610,SECURITY,9,9,CAMERAS,100,,100,40,5\nTotal,,,,,100,,100,40,5\n")
                        .canBeConfirmed())
                .isFalse();
    }

    @Test
    void aRowThatGoesElsewhereTheNextTimeDoesNotCountTwice() {
        var text = "3200,TECHNOLOGY,1,2,BATTERIES,100,,100,40,\nTotal,,,,,100,,100,40,\n";
        rules.add(List.of(rule("", "batteries", "I01", null)));
        ledgers.confirm(look(text), false, ImportProgress.NONE);
        assertThat(line("I01", "CAP", Recurrence.ONE_TIME).actual()).isEqualTo(Money.ofDollars(40));
        rules.addFirst(List.of(rule("", "batteries", "I18", null)));
        var moved = look(text);
        assertThat(moved.changes()).hasSize(2);
        ledgers.confirm(moved, false, ImportProgress.NONE);
        assertThat(line("I01", "CAP", Recurrence.ONE_TIME).actual()).isEqualTo(Money.ZERO);
        assertThat(line("I18", "CAP", Recurrence.ONE_TIME).actual()).isEqualTo(Money.ofDollars(40));
    }

    @Test
    void anotherSystemsFileIsMappedOnceAndThenKnown() throws IOException {
        ruledByThePlan();
        var sample = MunisFile.of(5);
        var file = ledgers.open(new UploadedFile("status.csv", OtherSystem.semicolons(sample)));
        assertThat(ledgers.mappingFor(file)).isEmpty();
        ledgers.remember(file, OtherSystem.MAPPING);
        var preview = look("status.csv", OtherSystem.semicolons(sample));
        assertThat(preview.statement().reconciles()).isTrue();
        assertThat(preview.statement().sum().rows()).isEqualTo(sample.details().size());
        ledgers.confirm(preview, false, ImportProgress.NONE);
        var workbook = look("status.xlsx", OtherSystem.workbook(sample));
        assertThat(workbook.statement().words()).contains("to the cent");
        assertThat(workbook.canBeConfirmed()).as("the same rows as a workbook").isFalse();
        assertThat(workbook.statement().part(Part.UNMATCHED))
                .isEqualTo(preview.statement().part(Part.UNMATCHED));
    }

    @Test
    void aFailureOrAStopTakesAllOfItBack() {
        rules.add(List.of(rule("", "batteries", "I01", null)));
        var preview = look("3200,TECHNOLOGY,1,2,BATTERIES,100,,100,47,\nTotal,,,,,100,,100,47,\n");
        var before = pictures.whole().plan();
        database.execute("alter table ledger_record add constraint not_now check (spent <> 4700)");
        try {
            assertThatThrownBy(() -> ledgers.confirm(preview, false, ImportProgress.NONE))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            database.execute("alter table ledger_record drop constraint not_now");
        }
        var stopped = new ImportProgress() {
            private double reached;

            @Override
            public void at(double part, String words) {
                reached = part;
            }

            @Override
            public boolean cancelled() {
                return reached == 1;
            }
        };
        assertThatThrownBy(() -> ledgers.confirm(preview, false, stopped)).isInstanceOf(ImportRefused.class);
        assertThat(pictures.whole().plan()).isEqualTo(before);
        assertThat(ledgers.history()).isEmpty();
    }

    @Test
    void rulesKeepTheirOrderAndWhoComesSecondIsTold() {
        rules.add(List.of(rule("1", "", "I01", null), rule("2", "", "I02", null)));
        rules.addFirst(List.of(rule("3", "", "I03", null)));
        rules.move(rules.all().getLast(), -1);
        assertThat(rules.all()).extracting(kept -> kept.rule().accountPrefix()).containsExactly("3", "2", "1");
        var seen = rules.all().getFirst();
        rules.change(seen, rule("33", "", "I03", null));
        assertThatThrownBy(() -> rules.change(seen, rule("34", "", "I03", null)))
                .isInstanceOf(LedgerRefused.class);
        assertThatThrownBy(() -> rules.remove(seen)).isInstanceOf(LedgerRefused.class);
        rules.remove(rules.all().getFirst());
        assertThat(rules.all()).hasSize(2);
        assertThatThrownBy(() -> rules.add(List.of(new LedgerRule("", "", "", new SetAside("all")))))
                .isInstanceOf(LedgerRefused.class);
    }
}
