package org.chalkline.imports.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chalkline.imports.Change;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.Kind;
import org.chalkline.imports.UploadedFile;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;

/** Reads files against the plan as it is. Pure: it writes nothing. */
public final class PlanReader {

    private static final int ROWS_BETWEEN_LOOKS = 500;

    private final Draft draft;
    private final Findings findings = new Findings();
    private final ImportProgress progress;

    private PlanReader(Portfolio whole, ImportProgress progress) {
        this.draft = new Draft(whole, findings);
        this.progress = progress;
    }

    /** What files would do to a plan, and what is wrong with them. */
    public record Result(Plan toWrite, List<Change> changes, Findings findings) {}

    /** Throws {@link org.chalkline.imports.ImportRefused} when the person cancels. */
    public static Result read(List<UploadedFile> files, Portfolio whole, ImportProgress progress) {
        return new PlanReader(whole, progress).read(files);
    }

    private Result read(List<UploadedFile> files) {
        progress.at(0, "Opening the files");
        var tables = Table.of(files, findings);
        if (tables.isEmpty() && findings.problems().isEmpty()) {
            findings.problem("", 0, "", "The files hold no rows.");
        }
        int total = tables.values().stream()
                .flatMap(List::stream)
                .mapToInt(table -> table.rows().size())
                .sum();
        apply(tables, Math.max(total, 1));
        new PlanChecks(draft, tables).run();
        progress.at(1, "Read");
        return new Result(draft.toWrite(), draft.changes(), findings);
    }

    private void apply(Map<Kind, List<Table>> tables, int total) {
        int done = 0;
        for (var kind : Kind.values()) {
            var read = reader(kind);
            for (var table : tables.getOrDefault(kind, List.of())) {
                for (var line : table.rows()) {
                    if (done++ % ROWS_BETWEEN_LOOKS == 0) {
                        look(done, total, kind);
                    }
                    read.accept(new Cells(table, line, findings));
                }
            }
        }
    }

    private void look(int done, int total, Kind kind) {
        progress.goOn();
        progress.at((double) done / total, "Reading " + kind.sheet());
    }

    private Consumer<Cells> reader(Kind kind) {
        var district = new DistrictRows(draft);
        var goals = new GoalRows(draft);
        var initiatives = new InitiativeRows(draft);
        var funds = new FundRows(draft);
        var risks = new RiskRows(draft);
        return switch (kind) {
            case DISTRICT -> district::district;
            case APPETITE -> district::appetite;
            case RUBRIC -> district::rubric;
            case GOALS -> goals::goal;
            case MEASURES -> goals::measure;
            case READINGS -> goals::reading;
            case GUARDRAILS -> goals::guardrail;
            case INITIATIVES -> initiatives::initiative;
            case STAFF -> initiatives::staff;
            case LINKS -> initiatives::link;
            case FUNDS -> funds::fund;
            case AMOUNTS -> funds::amount;
            case BUDGET -> funds::line;
            case RISKS -> risks::risk;
            case ACTIONS -> risks::action;
        };
    }
}
