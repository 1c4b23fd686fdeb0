package org.chalkline.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PlanWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the demo district in through the same importer as everybody's files, where there is no plan yet. */
@Component
@ConditionalOnProperty("chalkline.demo")
class DemoPlan implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlan.class);

    private static final String TODAY = "demo/";
    private static final String PAST = "demo-past/";

    /** A month ago and more, whatever the month. */
    private static final Duration PAST_STARTS = Duration.ofDays(45);

    private static final Duration PAST_ENDS = Duration.ofDays(12);
    private static final InitiativeId GIVEN_UP = new InitiativeId("I26");

    private final ImportService imports;
    private final PlanWriter writer;
    private final Clock clock;

    DemoPlan(ImportService imports, PlanWriter writer, Clock clock) {
        this.imports = imports;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsSystem.run(this::load);
    }

    /** First the plan as it was some weeks ago, so that there is a past to look at; then today's. */
    private boolean load() {
        if (!imports.planIsEmpty()) {
            return false;
        }
        var now = clock.instant();
        var before = imports.preview(files(PAST)).toWrite();
        writer.write(
                PlanChange.put(before),
                new Cause(Origin.IMPORT, "Import of the plan for the fall"),
                now.minus(PAST_STARTS));
        writer.write(
                new PlanChange(Plan.EMPTY, of(before, GIVEN_UP)),
                Cause.byHand("Retired Student response clickers"),
                now.minus(PAST_ENDS));
        var today = imports.preview(files(TODAY));
        today.problems().forEach(problem -> LOG.error("Demo: {}", problem));
        if (today.problems().isEmpty()) {
            LOG.info("The demo district is loaded, at plan revision {}", imports.confirm(today));
        }
        return true;
    }

    private static Plan of(Plan plan, InitiativeId initiative) {
        return Plan.of(plan.records()
                .filter(it -> it instanceof Initiative one && one.id().equals(initiative)
                        || it instanceof BudgetLine line && line.initiative().equals(initiative))
                .toList());
    }

    /** @param folder whose files go before today's */
    private static List<UploadedFile> files(String folder) {
        var files = new ArrayList<UploadedFile>();
        for (var kind : Kind.values()) {
            var name = kind.sheet() + ".csv";
            var own = new ClassPathResource(folder + name);
            var resource = own.exists() ? own : new ClassPathResource(TODAY + name);
            if (resource.exists()) {
                try {
                    files.add(new UploadedFile(name, resource.getContentAsByteArray()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }
}
