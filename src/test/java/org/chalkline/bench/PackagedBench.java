package org.chalkline.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    void run() {
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

    /** All sessions stay signed in with their page open, and go from screen to screen together. */
    private void sessions(Packaged application, Chromium chromium) {
        var screens = Screen.all("G1", "I1", "K1").stream()
                .filter(screen -> MEASURED.contains(screen.name()))
                .toList();
        for (int i = 0; i < WARM_UP; i++) {
            try (var person = chromium.person()) {
                var page = chromium.signIn(person);
                screens.forEach(screen -> Chromium.open(page, screen));
            }
        }
        long before = application.liveBytes();
        var pages = new ArrayList<Page>();
        for (int i = 1; i <= SESSIONS; i++) {
            Report.progress("session %d of %d".formatted(i, SESSIONS));
            pages.add(chromium.signIn(chromium.person()));
        }
        for (var screen : screens) {
            Report.progress("sessions at " + screen.name());
            pages.forEach(page -> Chromium.open(page, screen));
            double each = (application.liveBytes() - before) / 1e3 / SESSIONS;
            report.row(
                    "Heap per session, %s open (%d sessions)".formatted(screen.name(), SESSIONS),
                    "%,d KB".formatted(Math.round(each)),
                    "< 500 KB");
        }
    }
}
