package org.chalkline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * The page for everybody under load, from a cold start on one core, beside a page of Vaadin's, which makes a session for each
 * visitor. The load comes from wrk on another core; where wrk or taskset is not there, that is said and nothing is measured.
 */
final class PublicBench {

    private static final int CONNECTIONS = 32;
    private static final int SECONDS = 20;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern SLOWEST = Pattern.compile("99%\\s+(\\S+)");
    private static final Pattern ERRORS = Pattern.compile("(?:Non-2xx or 3xx responses|Socket errors): (.+)");

    private static final long DEADLINE = TimeUnit.MINUTES.toNanos(5);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Path folder;
    private final Report report;

    /** @param folder for a database of its own: the demo district, which has published a report */
    PublicBench(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    void run() {
        report.table(
                "The page for everybody, on one core, %d connections, from a cold start".formatted(CONNECTIONS),
                "page",
                "in the first %d s".formatted(SECONDS),
                "in the next %d s".formatted(SECONDS));
        if (!isThere("wrk", "--version") || !isThere("taskset", "--version")) {
            report.row("not measured: wrk and taskset have to be installed", "–", "–");
            return;
        }
        var database = published();
        row(database, "/public/en", "public/en");
        row(database, "/public/es", "public/es");
        row(database, "A page of Vaadin's: /login", "login");
    }

    /** The demo's database with its report: what is measured later finds it there when it starts. */
    private Map<String, Object> published() {
        Report.progress("the demo's report for everybody");
        var database = Database.H2.empty(folder);
        try (var application = Packaged.on(database)) {
            var deadline = System.nanoTime() + DEADLINE;
            while (!page(application).contains("<figure")) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("The demo published no report for everybody");
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
            report.row("Size of /public/en before it is packed", kilobytes(page(application)), "–");
        }
        return database;
    }

    private static String kilobytes(String page) {
        return "%,d KB".formatted(Math.round(page.getBytes(StandardCharsets.UTF_8).length / 1e3));
    }

    private static String page(Packaged application) {
        try (var in = URI.create("http://localhost:%d/public/en".formatted(application.port()))
                .toURL()
                .openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(Map<String, Object> database, String name, String path) {
        Report.progress("load on " + name);
        try (var application = Packaged.onOneCore(database)) {
            var address = "http://localhost:%d/%s".formatted(application.port(), path);
            var cold = load(address);
            report.row(name, cold, load(address));
        }
    }

    private static String load(String address) {
        var out = output(List.of(
                "taskset",
                "-c",
                "1",
                "wrk",
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + SECONDS + "s",
                "--latency",
                "-H",
                "Accept-Encoding: gzip",
                address));
        var errors = ERRORS.matcher(out);
        return "%s a second, 99 %% within %s%s"
                .formatted(found(RATE, out), found(SLOWEST, out), errors.find() ? ", errors: " + errors.group(1) : "");
    }

    private static String found(Pattern pattern, String out) {
        var matcher = pattern.matcher(out);
        return matcher.find() ? matcher.group(1) : "?";
    }

    private static boolean isThere(String... command) {
        try {
            output(List.of(command));
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static String output(List<String> command) {
        try {
            var process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
