package org.chalkline.bench;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the packaged application costs, with the large district in it: start, sessions, download. */
final class PackagedBench {

    private static final int STARTS = 3;
    private static final int SESSIONS = 10;

    /** The first sessions load classes and fill caches, which are nobody's own. */
    private static final int WARM_UP = 2;

    private static final List<String> MEASURED = List.of("Overview", "Alignment", "Initiatives", "Budget", "Risks");

    private final Map<String, Object> database;
    private final Report report;

    PackagedBench(Map<String, Object> database, Report report) {
        this.database = database;
        this.report = report;
    }

    /** @param edition of forty pages */
    void run(long edition) {
        report.table("The packaged application (large district, H2)", "what", "measured", "aim");
        var starts = new ArrayList<Long>();
        for (int i = 1; i <= STARTS; i++) {
            Report.progress("start %d of %d".formatted(i, STARTS));
            try (var application = Packaged.on(database)) {
                starts.add(application.startUp());
            }
        }
        report.row(
                "From the command to the first sign-in page",
                Samples.seconds(starts).toString(),
                "–");
        try (var application = Packaged.on(database);
                var chromium = new Chromium(application.port())) {
            load(chromium);
            sessions(application, chromium);
            new RoomBench(chromium, report).run(edition);
        }
    }

    private void load(Chromium chromium) {
        Report.progress("load until the first chart");
        var scripts = chromium.untilFirstChart(".js");
        var styles = chromium.untilFirstChart(".css");
        report.row("JavaScript until the first chart, as it travels", kilobytes(scripts), "< 700 KB");
        report.row("Style sheets until the first chart, as they travel", kilobytes(styles), "–");
    }

    private static String kilobytes(Chromium.Load load) {
        return "%,d KB in %d files".formatted(Math.round(load.bytes() / 1e3), load.files());
    }

    /** Sessions made for each screen, which open nothing else; and sessions that go through all of the screens. */
    private void sessions(Packaged application, Chromium chromium) {
        var screens = Screen.all("G1", "I1", "K1").stream()
                .filter(screen -> MEASURED.contains(screen.name()))
                .toList();
        for (int i = 0; i < WARM_UP; i++) {
            screens.forEach(screen -> opened(chromium, screen).close());
        }
        for (var screen : screens) {
            Report.progress("sessions at " + screen.name());
            row(screen.name() + " open", heap(application, () -> opened(chromium, screen)));
        }
        Report.progress("sessions that go through all screens");
        row(screens.getLast().name() + " open after the other four", heap(application, () -> {
            var person = chromium.person();
            var page = chromium.signIn(person);
            screens.forEach(screen -> Chromium.open(page, screen));
            return person;
        }));
    }

    private static BrowserContext opened(Chromium chromium, Screen screen) {
        var person = chromium.person();
        chromium.signIn(person, screen.path());
        return person;
    }

    /** Bytes for each of the people who arrive, at rest with their page open: without connections to the browser. */
    private static long heap(Packaged application, Supplier<BrowserContext> arrival) {
        long before = atRest(application);
        var people = Stream.generate(arrival).limit(SESSIONS).toList();
        long bytes = (atRest(application) - before) / SESSIONS;
        people.forEach(BrowserContext::close);
        return bytes;
    }

    private static long atRest(Packaged application) {
        LockSupport.parkNanos(Packaged.IDLE_CONNECTION.plusSeconds(2).toNanos());
        return application.liveBytes();
    }

    private void row(String what, long bytes) {
        report.row(
                "Heap per session, %s (%d sessions)".formatted(what, SESSIONS),
                "%,d KB".formatted(Math.round(bytes / 1e3)),
                "< 500 KB");
    }
}
