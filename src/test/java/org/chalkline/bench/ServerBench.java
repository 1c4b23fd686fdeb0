package org.chalkline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.chalkline.access.DemoAccounts;
import org.chalkline.briefings.EditionFiles.Form;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.Visibility;

/** What the server does, in this process so that statements can be counted: import, picture, screens. */
final class ServerBench {

    private static final int IMPORTS = 3;
    private static final int PICTURES = 7;
    private static final int WARM_UP = 15;
    private static final int OPENINGS = 15;
    private static final int FIRST_OPENINGS = 5;
    private static final String PREVIEW = "preview";
    private static final String IMPORT = "import";
    private static final String PICTURE = "picture";
    private static final String NARROWED = "narrowed";
    private static final String FIRST = "first: ";
    private static final List<Screen> SCREENS = Screen.all("G1", "I1", "K1");

    private final Path folder;
    private final Map<Database, Map<String, String>> results = new EnumMap<>(Database.class);
    private long edition;

    ServerBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Brings the large district in, and measures that and more.
     *
     * @param everything false for one import and nothing else
     * @return where the large district is now
     */
    Map<String, Object> run(Database database, boolean everything) {
        var found = results.computeIfAbsent(database, each -> new LinkedHashMap<>());
        var reads = new ArrayList<Long>();
        var imports = new ArrayList<Long>();
        int runs = everything ? IMPORTS : 1;
        for (int i = 1; ; i++) {
            Report.progress("%s: import %d of %d".formatted(database, i, runs));
            var place = database.empty(folder);
            try (var application = Application.on(place)) {
                var plan = application.get(LargePlan.class);
                reads.add(plan.read());
                imports.add(plan.read() + plan.written());
                if (i < runs) {
                    continue;
                }
                found.put(PREVIEW, Samples.seconds(reads).toString());
                found.put(IMPORT, withStatements(Samples.seconds(imports), List.of(plan.statements())));
                edition = EditionBench.submitted(application);
                if (everything) {
                    pictures(application, found);
                    screens(application, database, found);
                    EditionBench.run(application, edition, found);
                }
                return place;
            }
        }
    }

    /** The number of the edition of forty pages; of the second database the same. */
    long edition() {
        return edition;
    }

    void report(Report report) {
        report.table("Import and picture", "what", "H2", "PostgreSQL", "aim");
        row(report, "Import from CSV files: read, checked, compared, previewed", PREVIEW, "–");
        row(report, "Import in all: the same, then confirmed and written", IMPORT, "< 30 s");
        row(report, "Picture of the whole plan from the database", PICTURE, "< 1 s, ≤ 15 statements");
        row(report, "That picture narrowed to what the board may see", NARROWED, "–");
        report.table(
                "Screens: the request that opens one, until its answer is in", "screen", "H2", "PostgreSQL", "aim");
        SCREENS.forEach(screen -> row(report, screen.name(), screen.name(), "< 50 ms"));
        report.table("The same for the first reader after a change of the plan", "screen", "H2", "PostgreSQL", "aim");
        SCREENS.forEach(screen -> row(report, screen.name(), FIRST + screen.name(), "–"));
        report.table("Editions: from the press of a button until the file is ready", "what", "H2", "PostgreSQL", "aim");
        for (var form : Form.values()) {
            row(report, EditionBench.row(form), EditionBench.row(form), "–");
        }
    }

    private void row(Report report, String what, String key, String aim) {
        report.row(what, found(Database.H2, key), found(Database.POSTGRESQL, key), aim);
    }

    private String found(Database database, String key) {
        return results.getOrDefault(database, Map.of()).getOrDefault(key, "–");
    }

    private static void pictures(Application application, Map<String, String> found) {
        Report.progress("picture");
        var pictures = application.get(PictureService.class);
        var statements = application.get(Statements.class);
        var builds = new ArrayList<Long>();
        var counts = new ArrayList<Long>();
        var narrowings = new ArrayList<Long>();
        for (int i = 0; i < PICTURES; i++) {
            change(application);
            long before = statements.count();
            long start = System.nanoTime();
            var whole = LargePlan.asTechnologyChief(pictures::whole);
            long middle = System.nanoTime();
            whole.seenBy(new Audience(Visibility.BOARD));
            narrowings.add(System.nanoTime() - middle);
            builds.add(middle - start);
            counts.add(statements.count() - before);
        }
        found.put(PICTURE, withStatements(Samples.milliseconds(builds), counts));
        found.put(NARROWED, Samples.milliseconds(narrowings).toString());
    }

    private static void screens(Application application, Database database, Map<String, String> found) {
        Report.progress(database + ": screens");
        var visitor = Visitor.signedIn(application.port(), "cto", DemoAccounts.PASSWORD);
        for (int i = 0; i < WARM_UP; i++) {
            SCREENS.forEach(visitor::open);
        }
        for (int at = 0; at < SCREENS.size(); at++) {
            // As a reader comes: from another screen. The same one again would only be refreshed.
            var elsewhere = SCREENS.get((at + 1) % SCREENS.size());
            screen(application, visitor, SCREENS.get(at), elsewhere, found);
        }
    }

    private static void screen(
            Application application, Visitor visitor, Screen screen, Screen elsewhere, Map<String, String> found) {
        var statements = application.get(Statements.class);
        var first = new ArrayList<Long>();
        for (int i = 0; i < FIRST_OPENINGS; i++) {
            visitor.open(elsewhere);
            change(application);
            first.add(visitor.open(screen).nanos());
        }
        var again = new ArrayList<Long>();
        var counts = new ArrayList<Long>();
        for (int i = 0; i < OPENINGS; i++) {
            visitor.open(elsewhere);
            long before = statements.count();
            again.add(visitor.open(screen).nanos());
            counts.add(statements.count() - before);
        }
        found.put(screen.name(), withStatements(Samples.milliseconds(again), counts));
        found.put(FIRST + screen.name(), Samples.milliseconds(first).toString());
    }

    /** Makes a new revision, so that the picture at hand is an old one. */
    private static void change(Application application) {
        LargePlan.asTechnologyChief(() -> {
            var pictures = application.get(PictureService.class);
            var before = pictures.whole();
            // Other words each time: what changes nothing makes no revision.
            var goal = RecordValues.with(
                    before.goals().getFirst(), Map.of("statement", "After revision " + before.revision()));
            var change = Plan.of(List.of(goal));
            return application.get(PlanWriter.class).write(PlanChange.put(change), Cause.byHand("Bench"));
        });
    }

    private static String withStatements(Samples samples, List<Long> counts) {
        var summary =
                LongStream.of(counts.stream().mapToLong(each -> each).toArray()).summaryStatistics();
        var words = summary.getMin() == summary.getMax()
                ? "%,d".formatted(summary.getMin())
                : "%,d–%,d".formatted(summary.getMin(), summary.getMax());
        return samples + ", " + words + (words.equals("1") ? " statement" : " statements");
    }
}
