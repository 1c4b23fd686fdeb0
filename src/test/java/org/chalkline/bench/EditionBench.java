package org.chalkline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.access.DemoAccounts;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionFiles.Form;
import org.chalkline.briefings.EditionJobs;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.FileJob;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.shared.FiscalYear;

/** An edition of forty pages of the large district to each kind of file, while somebody else uses the screens. */
final class EditionBench {

    private static final int PAGES = 40;
    private static final int RUNS = 3;
    private static final double MEGABYTE = 1e6;
    private static final List<Screen> MEANWHILE =
            List.of(new Screen("Overview", "overview"), new Screen("Budget", "budget"));

    private final Application application;
    private final Visitor visitor;
    private final long edition;
    private int opened;

    private EditionBench(Application application, long edition) {
        this.application = application;
        this.edition = edition;
        visitor = Visitor.signedIn(application.port(), "cto", DemoAccounts.PASSWORD);
    }

    /** What the table calls the row of a kind of file. */
    static String row(Form form) {
        return "Edition of %d pages to %s".formatted(PAGES, form.words());
    }

    static void run(Application application, long edition, Map<String, String> found) {
        var bench = new EditionBench(application, edition);
        for (var form : Form.values()) {
            Report.progress(row(form));
            // The first loads classes and fonts, which are nobody's own.
            bench.made(form, new ArrayList<>());
            var seconds = new ArrayList<Long>();
            var screens = new ArrayList<Long>();
            var bytes = 0L;
            for (int i = 0; i < RUNS; i++) {
                var before = atRest();
                seconds.add(bench.made(form, screens));
                bytes = Math.max(bytes, peak() - before);
            }
            found.put(
                    row(form),
                    "%s, up to %,d MB more heap; screens meanwhile %s"
                            .formatted(
                                    Samples.seconds(seconds),
                                    Math.round(bytes / MEGABYTE),
                                    Samples.milliseconds(screens)));
        }
    }

    /** Makes the edition. Returns its number. */
    static long submitted(Application application) {
        return LargePlan.asTechnologyChief(() -> {
            var content =
                    EditionContent.begin("Large", Occasion.CABINET, LocalDate.of(2026, 11, 17), new FiscalYear(2027));
            var pages = new ArrayList<>(content.pages());
            for (int i = 1; pages.size() < PAGES; i++) {
                pages.add(Page.of(PageKind.GOAL, "G" + i));
                pages.add(Page.of(PageKind.INITIATIVE, "I" + i));
            }
            var service = application.get(EditionService.class);
            var number = service.freeze(content.withPages(pages));
            service.submit(
                    number,
                    application
                            .get(EditionReader.class)
                            .find(number)
                            .orElseThrow()
                            .content());
            return number;
        });
    }

    /** Nanoseconds from the press of the button until the file is ready; the screens' answers meanwhile are added. */
    private long made(Form form, List<Long> screens) {
        var jobs = application.get(EditionJobs.class);
        var start = System.nanoTime();
        var job = LargePlan.asTechnologyChief(() -> jobs.begin(edition, form));
        while (goesOn(jobs)) {
            // Another one each time: the same again would only be refreshed.
            screens.add(visitor.open(MEANWHILE.get(opened++ % MEANWHILE.size())).nanos());
        }
        var nanos = System.nanoTime() - start;
        LargePlan.asTechnologyChief(() -> {
            try {
                jobs.fetch(job.number(), OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return job;
        });
        return nanos;
    }

    private boolean goesOn(EditionJobs jobs) {
        return LargePlan.asTechnologyChief(() -> jobs.find(edition))
                .map(FileJob::state)
                .filter(FileJob.State::isGoingOn)
                .isPresent();
    }

    /** Bytes in use after a collection; from here on the peak is counted anew. */
    private static long atRest() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What was in use at the most, garbage and what the screens needed included. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
