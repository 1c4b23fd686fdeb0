package org.chalkline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.chalkline.access.DemoAccounts;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Plan;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.Visibility;

/** What the server does, in this process so that statements can be counted: import, picture, screens. */
final class ServerBench {

    private static final int IMPORTS = 3;
    private static final int PICTURES = 7;
    private static final int WARM_UP = 15;
    private static final int OPENINGS = 15;
    private static final List<Screen> SCREENS = Screen.all("G1", "I1", "K1");

    private final Path folder;
    private final Map<Database, Map<String, String>> results = new EnumMap<>(Database.class);

    ServerBench(Path folder) {
        this.folder = folder;
    }

    /** Measures on one database. @return where the large district is now */
    Map<String, Object> run(Database database) {
        var found = results.computeIfAbsent(database, each -> new LinkedHashMap<>());
        var reads = new ArrayList<Long>();
        var imports = new ArrayList<Long>();
        for (int i = 1; ; i++) {
            Report.progress("%s: import %d of %d".formatted(database, i, IMPORTS));
            var place = database.empty(folder);
            try (var application = Application.on(place)) {
                var plan = application.get(LargePlan.class);
                reads.add(plan.read());
                imports.add(plan.read() + plan.written());
                if (i == IMPORTS) {
                    found.put("Import: preview", Samples.seconds(reads).toString());
                    found.put("Import: all", withStatements(Samples.seconds(imports), List.of(plan.statements())));
                    pictures(application, found);
                    screens(application, database, found);
                    return place;
                }
            }
        }
    }

    Map<Database, Map<String, String>> results() {
        return results;
    }

    /** Each after a new revision, which makes the picture at hand an old one. */
    private static void pictures(Application application, Map<String, String> found) {
        Report.progress("picture");
        var writer = application.get(PlanWriter.class);
        var pictures = application.get(PictureService.class);
        var statements = application.get(Statements.class);
        var builds = new ArrayList<Long>();
        var counts = new ArrayList<Long>();
        var narrowings = new ArrayList<Long>();
        LargePlan.asTechnologyChief(() -> {
            var goals = pictures.whole().goals().subList(0, 1);
            var change = new Plan(null, goals, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            for (int i = 0; i < PICTURES; i++) {
                writer.write(change, "Bench");
                long before = statements.count();
                long start = System.nanoTime();
                var whole = pictures.whole();
                long middle = System.nanoTime();
                whole.seenBy(new Audience(Visibility.BOARD));
                narrowings.add(System.nanoTime() - middle);
                builds.add(middle - start);
                counts.add(statements.count() - before);
            }
            return true;
        });
        found.put("Picture from the database", withStatements(Samples.milliseconds(builds), counts));
        found.put(
                "Picture narrowed to what the board may see",
                Samples.milliseconds(narrowings).toString());
    }

    private static void screens(Application application, Database database, Map<String, String> found) {
        Report.progress(database + ": screens");
        var visitor = Visitor.signedIn(application.port(), "cto", DemoAccounts.PASSWORD);
        var statements = application.get(Statements.class);
        for (int i = 0; i < WARM_UP; i++) {
            SCREENS.forEach(visitor::open);
        }
        for (int at = 0; at < SCREENS.size(); at++) {
            var screen = SCREENS.get(at);
            // As a reader comes: from another screen. The same one again would only be refreshed.
            var elsewhere = SCREENS.get((at + 1) % SCREENS.size());
            var times = new ArrayList<Long>();
            var counts = new ArrayList<Long>();
            int size = 0;
            for (int i = 0; i < OPENINGS; i++) {
                visitor.open(elsewhere);
                long before = statements.count();
                var answer = visitor.open(screen);
                times.add(answer.nanos());
                counts.add(statements.count() - before);
                size = answer.text().length();
            }
            found.put(
                    screen.name(),
                    withStatements(Samples.milliseconds(times), counts) + ", %,d KB".formatted(size / 1000));
        }
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
